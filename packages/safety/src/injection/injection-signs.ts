/** What an attempt to give orders to a machine looks like. The weight is how much one sign alone says, from 0 to 1. */
export interface InjectionSign {
  readonly id: `injection/${string}`;
  readonly weight: number;
  readonly phrases: readonly string[];
}

const machine =
  '(ai|artificial intelligence|gpt|gpt3|gpt4|gpt 4|gpt 3|chatgpt|chat gpt|chatbot|chat bot|bot|language model|llm|openai|open ai|assistant|claude|bard ai|gemini|anthropic|neural network|large language)';
const orders =
  '(instruction|instructions|directions|prompt|prompts|guidelines|guideline|programming|directives|directive|system message|training|content policy|policies|restrictions|filters|safeguards|guardrails|safety rules|safety layer|moderation|limitations|constraints|configuration|ethical|ethics|morals|openai|messages|conversation|context|parameters|protocols)';
const unbound =
  '(restriction|restrictions|filter|filters|limits|limitation|limitations|censorship|censor|disclaimer|disclaimers|warnings|ethics|ethical|ethical guidelines|morals|morality|moral (advice|guidelines|standards|constraints)|guidelines|content policy|boundaries|safeguards|rules or|policies|regard for (ethics|rules|filters|safety|the law|morals|legality))';

/** Words of people who talk to a machine instead of a story. An order to a character has none of them. */
export const injectionSigns: readonly InjectionSign[] = [
  {
    id: 'injection/ignores-instructions',
    weight: 0.9,
    phrases: [
      `(ignore|ignores|ignoring|disregard|disregarding|forget|bypass|bypasses|bypassing|override|overrides|overrule|discard|dismiss|erase|abandon|neglect|violate|set aside|delete|clear|reset|circumvent|replace|supersede|cancel|void|skip) ..5 ${orders}`,
      `(not|never|longer|without|stop|no) ..2 (follow|following|obey|obeying|bound by|restricted by|limited by|adhere to|adhering to|abide by|comply with|confined|constrained by|subject to|observe|apply) ..5 (${orders}|rules)`,
      '(ignore|disregard|forget|bypass|override) ..3 (everything|anything|all|the|what) ..4 (above|previously|earlier|prior|previous|you (were|have been|had been|are) (told|instructed|given))',
      '(ignore|disregard|forget) ..2 (all|every|those|these|any) (of)? ..1 rules',
      '(forget|ignore|never mind) (about)? that (can|could|and|now|instead) you',
      '(stop|halt) everything',
      '(just|only|simply) print',
      '(examples|text|sentences|instructions|directions|conversation) above',
      '(forget|ignore) about that',
      '(ignore|disregard|forget|bypass|override|break) (all)? (of)? (your|the previous|the prior|any|all|previous|prior) ..1 (rules|rule|orders)',
      '(new|updated|revised|following|real|actual|true) (instructions|instruction|directive|directives|system prompt|prompt) ..3',
      '(instead|rather) ..2 (just)? (say|print|output|write|respond|answer|reply) (with|only|the|in|me|this|as)',
      '(say|print|output|write|respond with) ..9 (instead|and nothing else)',
      '(your|the) new (task|job|role|purpose|goal|mission) (is|now|from)',
      '(end|start|begin|beginning) of (story|context|conversation|document|system|prompt|input|instructions|chat)',
      'new (task|instruction|instructions|system) $',
      '^ new (task|instruction|instructions) ',
      '(actually|wait|stop|no|sorry) ..2 (do|answer|tell|explain|write|translate|ignore|forget|can you|could you) ..4 (instead|previous|before|above|that|this question)',
      '(ignora|ignorar|ignore|olvida|omite|desconsidere|esqueca|dimentica|ignorez|oubliez|oublie|ignorieren|ignoriere|vergiss|vergessen|negeer|vergeet|zignoruj|zapomnij) ..3 (instrucciones|instrucoes|istruzioni|instructions|anweisungen|instructies|instrukcje|anteriores|precedentes|precedenti|vorherigen|bisherigen|vorige|poprzednie|regras|reglas|regole|regeln|regels|tout|todo)',
    ],
  },
  {
    id: 'injection/asks-for-prompt',
    weight: 0.85,
    phrases: [
      '(system|initial|hidden|original|secret|developer|base|pre|first|custom|internal|full|starting) (prompt|prompts|message|instructions|instruction)',
      '(print|output|repeat|reveal|show|display|tell|give|leak|dump|recite|write|spell|translate|summarise|summarize|copy|share|return|expose|what (is|are|was|were)|list) ..4 (prompt|prompts|your instructions|your (hidden|secret|internal|own)? rules|your guidelines|your programming|text above|words above|everything above|lines above|message above|sentence above|source code|system message|your configuration|your directives|your constraints|your policies)',
      '(above|previous|prior|preceding) (text|prompt|instructions|instruction|directions)',
      '(password|secret|secret key|api key|token|passphrase|flag|secret word|confidential) ..9 (prompt|instructions|you were (given|told|instructed)|verbatim|encode|base64|hidden|each letter|spell|backwards|rot13|hint)',
      '(your|you) ..4 (password|passwords|secret key|api key|passcode)',
      '(haiku|poem|leetspeak|pig latin|rot13|base64|acrostic|sonnet) ..5 (password|secret key|passcode)',
      '(hint|rhyme|poem|story|spell|encode|translate|hash|reverse|first letter|character|letter|letters) ..7 (password|secret key|the secret|your secret|api key)',
      'verbatim',
      '(your|tu|su|votre|ton|dein|ihr|sua|tua|vostra|je|uw) (password|passwords|contrasena|mot de passe|passwort|senha|wachtwoord|haslo|parola)',
      '(what|how) (is|are|was|were) ..2 (secret key|system prompt|api key|password|hidden key)',
      '(where does the user|where is the user|current location|bank balance|account balance|credit card|phone number|address of) ..3 (user|users|live|living|customer|doe|smith)',
      '(encode|encoded|decode|base64|rot13|pig latin|caesar|cipher|morse|hexadecimal|binary) ..9 (password|prompt|answer|secret|instructions|follow|respond|text|string|message|it|tell)',
    ],
  },
  {
    id: 'injection/changes-role',
    weight: 0.8,
    phrases: [
      `(you are|youre|you will|you shall|you must|i want you|act|acts|acting|behave|respond|answer|pretend|pretending|roleplay|role play|roleplaying|simulate|speak|function|operate|imagine|become|play|reply|impersonate|emulate) ..7 ${machine}`,
      `(act|behave|respond|answer|pretend|roleplay|role play|simulate|speak|function|operate|reply|serve|perform|works|work) as ..5 (${machine}|unfiltered|uncensored|unrestricted|evil|terminal|interpreter|compiler|console|developer|system|dan|hacker|jailbroken|expert|translator|prompt generator|search engine|generator|virtual machine)`,
      'you are now (a|an|the)? ..2 (free|human|robot|bot|cmd|terminal|console|linux|simulator|character named|named|called|hypothetical|unlimited)',
      'now you (act|are|behave|pretend|respond) as ',
      '(from this (point|moment|message)|from now on|from now|going forward|henceforth|starting now|for the rest of (this|our)|in this (chat|conversation|session)|throughout (this|our)) ..4 (you|your|answer|respond|always|act|only|i want|every|all|reply|we|it|speak|call)',
      '(always|only|never|must|will|shall|should|to) (respond|answer|reply|answers|responds|replies) ..4 (as|with|in|to|like|without|only|every|yes|any)',
      '(respond|reply|responding|answering|responses|replies|answer) ..5 (prompt|prompts|every question|any question|all questions|all my questions|query|queries|request|requests|two ways|both ways|format|in character|markdown|json)',
      '(never|not|do not|can not|must not|without|always|stay|remain|staying|stays) ..2 (break|breaking|breaks|leave|leaving|drop|in|out of) character',
      '(i want you to|you are going to|you will|your (job|task|role|goal|purpose) is to|you are to|need you to|would like you to) ..1 (act|play|pretend|respond|answer|simulate|roleplay|behave|ignore|imagine|write|generate|provide|take on|become|role play|create|assume|help me|give me|imitate|mimic|emulate|impersonate|adopt|embody|speak|talk)',
      '(hypothetical|fictional|fictitious) (response|character|scenario|story|world|ai|conversation|situation|answer)',
      '(my|your|first|next) (first|next)? (request|prompt|query|message|command|suggestion request) is',
      'stay (a|an|as|being) dan',
      '(persona|alter ego|role play|roleplay|rp) ..3 (as|named|called|with|of|where|game)',
    ],
  },
  {
    id: 'injection/names-machine',
    weight: 0.35,
    phrases: [
      machine,
      '(robot|cmd|windows|python|linux|my messages|perfect recall|training data|simulator|simulation|virtual machine|two entities|entity named|sentience|free will)',
      '(chat|conversation|prompt|prompts|responses|tokens|users|user|input|output|command|commands|dialogue|scenario|generate|generated)',
    ],
  },
  {
    id: 'injection/unbinds',
    weight: 0.7,
    phrases: [
      `(no|without|any|free of|free from|lacks|remove|removes|removed|lift|lifts|beyond|zero|not bound by|not have|escape|unbound by|break free) ..3 ${unbound}`,
      '(unfiltered|uncensored|unrestricted|unmoderated|amoral|jailbreak|jailbroken|jailbreaks|do anything now|developer mode|dev mode|debug mode|god mode|dan mode|admin mode|root access|maintenance mode|sudo|evil gpt|no longer bound|nsfw|opposite mode|unhinged|unethical|anti gpt|dude mode|stan mode|kernel mode)',
      '(you|must|can|will|should|to|and|shall) (never|not|can not) ..1 (refuse|decline|reject|deny|apologize|apologise|say (no|you can not|that you)|censor|warn|lecture|moralize|moralise)',
      '(broken|break|breaks|breaking) (free)? (of|from|out of) ..3 (confines|ai|rules|restrictions|limits|programming|chains of)',
      '(illegal|harmful|offensive|dangerous|inappropriate|explicit|immoral|unethical|violent|profanity|curse words|swear words) ..5 (content|request|requests|questions|activities|allowed|answer|advice|information|legal|or)',
      '(anything|whatever|any question|every question|everything) ..3 (i (ask|say|want|request|tell)|asked|user (asks|says|wants)|regardless|no matter|without)',
    ],
  },
  {
    id: 'injection/claims-authority',
    weight: 0.8,
    phrases: [
      '(i am|this is|speaking as|as) (the|your|an|a)? (administrator|admin|system administrator|sysadmin|developer|developers|operator|moderator|superuser|root|game engine|game developer|author of this game|owner of this (server|game)|openai (staff|employee|developer)|maintainer)',
      '(disable|deactivate|turn off|switch off|remove|suspend|shut off|shut down|lift|bypass|unlock|skip) ..2 (safety (layer|filter|rules|measures|features|mode)|filters|moderation|content (filter|filters|policy|rating|limits)|safeguards|guardrails|parental|restrictions|safety layer|safety filter|watchdog|the watch)',
      '(set|change|raise|switch|turn|increase|lower|update|put) ..2 (rating|content rating|age rating|content level|maturity|limits|intensity|safety level|veils) (to|off|on|up|at)',
      '(give|grant|award|add) (me|the player|player|yourself|them|him|user|us) ..3 (all items|every item|all the items|admin|administrator|infinite|unlimited|max|maximum|root|permission|permissions|developer|full access|access to|all keys|all achievements|numeral points|numeral gold)',
      '(player|user) (has|have) (won|finished|completed|admin|authority|permission|full access)',
      '(mark|set|flag) ..3 (quest|quests|game|adventure|objective|objectives|flag) ..2 (as)? (complete|completed|done|won|finished|solved|true)',
      '(set|change) ..2 (score|points|health|gold|inventory|level|state|variable|flag) to',
      '(call|execute|run|invoke|use|write|generate|output) (the|a|this|some)? ..2 (api|endpoint|command line|shell|script|code|python|sql|plugin|browser|javascript|markdown|json|html)',
      '(eval|exec|curl|wget|rm rf|drop table|select from|import os|os system|cat etc)',
      'authorization (code|override|level)',
    ],
  },
];
