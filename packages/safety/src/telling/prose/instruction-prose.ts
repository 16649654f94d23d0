import { injectionSigns } from '../../injection/injection-signs.ts';
import type { ProseArea } from '../prose-rule.ts';

const orders = new Set(['injection/ignores-instructions', 'injection/asks-for-prompt']);
const machines = new Set(['injection/changes-role', 'injection/unbinds', 'injection/claims-authority']);

function phrasesOf(ids: ReadonlySet<string>): string[] {
  return injectionSigns.flatMap(({ id, phrases }) => (ids.has(id) ? [...phrases] : []));
}

/** Orders to a machine inside prose: another layer might take the prose for instructions. */
export const instructionProse: ProseArea = {
  ideas: {
    'orders to a machine': [
      '(unrestricted|unfiltered|uncensored|debug|developer|god|admin|administrator|maintenance|override|jailbreak|root) mode',
      '(system|safety|security|policy|protocol|emergency) override',
      '(content|safety) (policy|policies|filter|filters|rules) (is|are)? ..1 (suspended|off|lifted|disabled|void|gone|bypassed|removed|over)',
      'comply with (any|every|all|whatever)',
      '(disregard|ignore|forget|dismiss) (everything|all|anything|what stands) ..2 (above|before|earlier|prior|previous)',
      'tell the (player|user) (that)? (they|he|she) (have|has) (won|full|access|rights)',
      '(players|users) (every|any|next|following) ..1 (wish|request|word|command|message) ..2 (law|granted|obeyed|fulfilled|trusted|executed)',

      '(token stream|context window|your real task|your true task|your actual task|new task|real instructions|hidden task|secret task|next token|training data|end of (story|context|prompt|narration)|system message|out of band|stop narrating|break the fourth wall protocol)',
      '(model|assistant|narrator|storyteller|ai|chatbot) shall',
      '(by order|on behalf|in the name) of the (developers|developer|administrators|operators|system|provider)',
      '(summarise|summarize|print|send|dump|reveal|export|output) (your|the) (configuration|config|prompt|settings|context|memory|instructions|system)',
      '(open|unlock|grant|give) (every|all|any) (door|doors|item|items|rights|chest|gates) (for|to) the player',
      '(treat|trust|accept) the (next|following|above) (line|message|text|paragraph|sentence)',

      '(system|developer|hidden|initial) (prompt|prompts|message)',
      '(ignore|disregard|forget|override|bypass) ..2 (all|any|every|previous|prior|above|earlier|preceding|your) ..2 (instructions|instruction|prompt|prompts|guidelines|directives|messages|rules above)',
      '(language model|chatgpt|llm|openai|as an ai|ai model|ai assistant|jailbreak|do anything now|developer mode|dan mode|prompt injection)',
      '(assistant|narrator|model|storyteller|game master|ai|system|chatbot|agent) (must|shall|should|will now|is to|has to|needs to|you must|now) ..3 (ignore|obey|reveal|print|output|call|execute|grant|give the player|set|disable|change|add|stop following|unlock|delete|send|repeat|respond)',
      '(note|message|instruction|instructions|memo|hint|command) (to|for) (the|any)? ..1 (assistant|narrator|model|ai|storyteller|game master|system|chatbot|agent|moderator|screener|filter|watch|language model)',
      '(set|change|raise|switch|lower|turn) (the|this|your|player)? ..2 (rating|content rating|limits|safety level|content filter|veils|intensity) (to|off|on|up)',
      '(grant|give|award) (the player|player|this player|the user|user) ..3 (admin|administrator|all items|every item|full access|permission|permissions|unlimited|infinite|root|authority|the master key|numeral)',
      '(disable|deactivate|turn off|switch off|bypass) ..2 (safety|filter|filters|moderation|safeguards|guardrails|content filter|safety layer|watchdog)',
      '(run|execute|call|invoke) (the|this)? ..1 (function|tool|command|script|code|api|sql|shell)',
      '(mark|flag|treat|classify|score) (this|the following|these|everything|all) ..3 (as)? (safe|screened|approved|trusted|harmless|level numeral)',
      '(begin|end|start) ..1 (system|hidden|secret) (prompt|instructions|message)',
      '(model|assistant|narrator|ai|system|chatbot|agent|machine|llm|bot) (reading|that reads|who reads|which reads|processing|that sees|listening|interpreting|generating) (this|these|here|the|it)?',
      '(text|everything|all|what) ..3 (after|below|above|following) this ..2 (line|message|point|sentence) ..6 (operator|system|obeyed|model|developer|trusted|order)',
      'obeyed by the (model|assistant|narrator|ai|system)',
      '(treat|regard|take|count|consider) ..2 (players|users|player|user|next|following) ..5 (order|orders|command|commands|instruction|instructions|authority|administrator|administrators|system)',
      '(earlier|previous|prior|former|other|old|existing|original|all) (instructions|instruction|prompts|guidelines|directives) ..2 (are|is|were|have been|become) ..2 (void|cancelled|canceled|null|replaced|obsolete|wrong|over|revoked|suspended|lifted|invalid|lies)',
      '(assistant|model|chatbot|ai|storyteller|language model) ..2 (answers|obeys|belongs|listens|serves|reports|bows|submits|works) (to|only|for)',
      '(administrators|admins|developers|operators|systems) ..1 (order|orders|command|commands|message|privileges|rights|authority|access)',
      '(admin|administrator|root|superuser|developer|operator) (rights|access|privileges|mode|status|permissions|role)',
      '(base64|rot13|hex|unicode escape) ..2 (decode|decoded|encoded|string|below|text)',
      '(decode|decrypt) (this|the following|it) ..4 (follow|obey|execute|instructions|run)',
      '(following|hidden|secret|real|new|updated) (instructions|instruction|prompt|directives) ..2 (are|is|for|follow|below|override|from|replace)',
    ],
    'orders in a telling': phrasesOf(orders),
    'machine in a telling': phrasesOf(machines),
    'names a machine': [
      '(ai|gpt|chatgpt|chatbot|language model|llm|openai|assistant|neural network|prompt|prompts|user|users|output|input|tokens|instructions|guidelines|restrictions|filters|content policy|developer mode|system)',
    ],
  },
  rules: [
    { fault: 'telling/hidden-instructions', ideas: ['orders to a machine'], outside: true },
    {
      fault: 'telling/hidden-instructions',
      ideas: ['orders in a telling', 'names a machine'],
      outside: true,
    },
    {
      fault: 'telling/hidden-instructions',
      ideas: ['machine in a telling', 'names a machine'],
      outside: true,
    },
  ],
};
