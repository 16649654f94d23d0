import { type LexiconRow, riskRows } from './entry.ts';
import { realPerson } from './shared-phrases.ts';

const acute = { kind: 'distress', who: 'player', level: 2, imminence: 'now', negated: 0 } as const;
const ordinary = { kind: 'distress', who: 'player', level: 1, imminence: 'none', negated: 0 } as const;
const loved = `(${realPerson}|baby|grandson|granddaughter|godfather|mentor|soulmate|father in law|mother in law)`;
const lately =
  '(today|yesterday|last night|this (morning|week|month|afternoon|evening|weekend)|last (week|month)|tonight|just now|an hour ago|few days ago|recently|suddenly|unexpectedly|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))';
const low =
  '(low|down|awful|terrible|horrible|crap|like crap|like shit|shitty|rubbish|drained|exhausted|burned out|burnt out|tense|restless|unmotivated|insecure|guilty|rejected|left out|unwanted|unloved|lost|broken|numb|blue|off|sad|lonely|alone|depressed|anxious|nervous|miserable|overwhelmed|stressed|worried|hurt|disappointed|discouraged|hopeless today|like a failure|like a loser|like i failed|sick with worry|homesick|heavy|fragile|weepy|tearful|upset|ashamed|embarrassed about|defeated|isolated|inadequate)';

/** Panic, loss and falling apart (level 2), and the many words of an ordinary bad day (level 1). */
export const distressAcute: readonly LexiconRow[] = [
  ...riskRows(acute, {
    'distress/panics': [
      '(panic|anxiety) (attack|attacks) ..3 (now|again|help|and|every|all|bad|coming|since|right|at|today|tonight|can not|lately|$)',
      '(having|have|had|get|getting|keep|keeps|been having|another|feel) ..1 (a|an|another|my|these|real|bad|constant|terrible|huge)? ..1 (panic|anxiety) (attack|attacks)',
      'i am ..1 freaking out (and (i|can)|help|i can not|please|i do not know|so bad i)',
      'i am (spiraling|spiralling|hyperventilating|dissociating|losing it|having a breakdown|having a meltdown|melting down|breaking down|coming apart|unravelling|unraveling|cracking up|trembling all over) ..2 (and|so|badly|bad|really|hard|please|help|right|again|i|because|over|everything|now|$)',
      '(can|could) not (stop|calm|control) ..1 (shaking|trembling|panicking|crying|sobbing|hyperventilating|screaming|down|myself|my breathing|spiraling|my thoughts|my hands) ..3',
      '(hands|body|legs|heart) ..1 (will not|wont|can not|does not|do not) stop (shaking|trembling|racing|pounding)',
      '(so|am|really|completely) (panicked|panicky|terrified) ..4 (help|please|breathe|right now|heart)',
      '(heart) (is|will not stop) (pounding|racing) ..5 (panic|panicked|panicking|scared|help|breathe|shaking|anxious|die)',
      '(everything|room|world) is spinning ..7 (die|dying|panic|breathe|help|faint|scared)',
      '(think|feel like|like|afraid) ..1 i am ..1 (dying|going to die|going to pass out|losing my mind|going crazy|going insane|suffocating|about to explode) ..3 (panic|attack|scared|breathe|help|anxiety|please|$)',
      'i can (not|barely|hardly) breathe ..3 (scared|panic|so|help|please|crying|everything|heart|anxious|i am|chest is tight|walls)',
      '(walls|world|everything) (are|is) (closing in|crashing down|falling apart|collapsing) ..2 (on me|around me|and|i|in my life)',
      '(do not|not) feel real (anymore|right now|at all|today|and)',
      '(do not|not) (feel like|recognize|know who) ..1 (myself|i am) (anymore|and)',
    ],
    'distress/falls-apart': [
      '(feel like|feeling like|think|afraid|swear) ..2 (losing my (mind|sanity|grip)|going (crazy|mad|insane)|falling apart|falling to pieces|breaking apart|at my (breaking point|limit|wits end)|about to (break|snap|lose it|break down)|drowning (inside|in (my|this) (life|grief|sadness))|cracking) ..2',
      '(i|been|keep|^|and|have|am|just|still) ..2 (crying|cry|cried|sobbing|sobbed|weeping) ..2 (for (hours|days|weeks)|all (day|night|morning|week)|every (day|night)|myself to sleep|uncontrollably|non stop|nonstop|in the (bathroom|shower|car) every|since (yesterday|this morning|last night|monday))',
      '(having|have|had|keep having|get|getting|these|constant) ..1 (flashbacks|night terrors|nightmares about what|intrusive thoughts) ..3',
      '(breakdown|mental breakdown|nervous breakdown|meltdown) ..1 (right now|now|again|today|tonight|and|help|coming|$)',
      '(hit|hitting|reached|at) rock bottom ..2',
      '(can|could) not (get out of bed|shower|eat or sleep|function|leave my bed) ..2 (anymore|for (days|weeks)|at all|most days|because|today|lately|since)',
      '(not|have not) (left|gotten out of|been out of) (my)? (bed|room|house) (in|for|since) ..2 (days|weeks|months|a week|monday)',
    ],
    'distress/loses-someone': [
      `(my|our) ..2 ${loved} ..2 (died|passed away|passed|was killed|got killed|is dead|is gone|was murdered|has died|was found dead|was in (a|an)? ..1 (accident|crash)|had a miscarriage) ..6 ${lately}`,
      `${lately} ..1 (my|our) ..2 ${loved} ..1 (died|passed away|passed|was killed|got killed|was murdered)`,
      `(my|our) ..2 ${loved} (just|just now|suddenly) ..1 (died|passed away|passed|got killed|was killed|collapsed and died)`,
      `(i|we) (just)? lost (my|our) ..2 ${loved} ..4 (${lately}|and i (can not|do not)|to (cancer|covid|suicide|an overdose)|accident)`,
      `(lost|losing) (the|my|our) baby ..3`,
      '(miscarriage|miscarried|stillborn|stillbirth) ..3',
      `(found|saw|watched|finding) (my|her|his|the) ..2 (${loved}|body|him|her) ..2 (dead|die|hanging|lifeless|not breathing)`,
      `my ${loved} (is dying|has ..1 (weeks|days|months) to live|is in (the)? (icu|coma|hospice))`,
    ],
    'distress/asks-for-somebody': [
      '(need|want|can i|have to|could i|wish i could|can someone|is there anyone|is anyone there to|can you|someone) ..1 (to)? (talk|speak) (to|with) (someone|somebody|anyone|a (real)? (person|human|therapist|counselor|counsellor)|me) ..2 (please|now|right|really|real|about (what|how|my)|bad|desperately|tonight|i|$)',
      '(please|somebody|someone|anyone|anybody) ..1 (please)? help me ..3 (i am|not|please|real|scared|can not|do not know|now|alone|$)',
      'i (really|just|do)? need (real|some|actual|serious|professional)? help (please|now|badly|bad|i|and|with my (life|head|mind|mental)|in real|from a|right)',
      'i am (really|so|not)? ..1 not (ok|okay|alright|all right|doing (well|ok|okay|good) (at all|mentally|anymore|and i|$)|coping|fine) ..1 (at all|and|right now|anymore|please|really|mentally|i|$)',
      '(scared|terrified|afraid|frightened) (of myself|of my own (mind|head|thoughts)|of what is happening to me|to be alone (tonight|right now|with)|and alone ..1 (now|tonight)|and (i)? do not know what to do)',
      '(do not|not) know (what to do|who to turn to|where to turn|who to talk to|how to (cope|go on|get through)) (anymore|any more|please|and i am (scared|crying|alone)|help)',
      '(do not|not|never) feel safe (at home|here|anymore|anywhere|right now|tonight|with|in my|$)',
      '(all|completely|totally|so) alone in (this|the) world ..2',
    ],
  }),
  ...riskRows(ordinary, {
    'distress/a-bad-time': [
      `(feel|feeling|felt|been feeling|been) (just|so|really|very|pretty|kind of|kinda|a bit|a little|super|all|quite|deeply|extremely|like|sort of|incredibly|rather|bit)? ..1 ${low} ..2 (today|lately|again|this|right|all|about|these|since|at|and|because|tonight|with|recently|inside|now|$)`,
      `i am (just|so|really|very|pretty|kind of|kinda|a bit|a little|super|quite|feeling)? (lonely|depressed|anxious|miserable|overwhelmed|stressed|stressed out|heartbroken|burned out|burnt out|homesick|grieving|unhappy|insecure|ashamed of myself|worried sick) ..2`,
      '(nervous|anxious|worried|stressed|stressing|freaking out|scared|panicking a bit|dreading|worrying) (about|over|for) (my|the|tomorrow|work|school|exams|money|an|a|whether|losing|failing|life|finals|rent|bills|next|being) ..2',
      `my ..1 (girlfriend|boyfriend|wife|husband|partner|fiance|fiancee|ex) (just)? (left|dumped|cheated on|broke up with|ghosted|is leaving|divorced|is divorcing|hates) ..1 me`,
      '(got|been|just got|was) (dumped|fired|laid off|evicted|rejected|ghosted|divorced|kicked off|cheated on|expelled)',
      '(had|having|been|it was|it is|was|what) (a|an|such a|the|quite a|kind of a)? ..2 (bad|awful|rough|terrible|shitty|hard|horrible|tough|worst|crappy|lousy|stressful|difficult|long hard|sad) (day|week|night|month|year|time|morning|evening|weekend) ..3',
      '(work|school|life|home|college|uni|university|exams|things|everything|my job|family|parenting|money) (is|has been|was|feels|sucks|are|have been|is being|is getting|got) ..2 (awful|hard|terrible|rough|stressful|too much|a lot|overwhelming|shit|hell|tough|exhausting|a mess|difficult|draining|tight|lonely|bad) ..2 (lately|right now|today|this|at the moment|these days|for me|recently|$)',
      'i (do not|never|hardly|barely|not|can not) ..1 (sleep|sleeping|slept) ..2 (well|at night|much|enough|anymore|lately|because|for)',
      '(not|trouble|hard time|problems|barely|bad at) sleeping',
      'i (miss|lost|buried) my (mom|dad|mother|father|brother|sister|grandma|grandpa|grandmother|grandfather|wife|husband|ex|dog|cat|best friend|friend|family|son|daughter|home) ..3',
      '(hate|so sick of|sick of|tired of|fed up with) my (job|school|family|body|looks|boss|face|weight|self|situation)',
      'i (have|got) (no|zero) (friends|motivation|energy|one to talk to|confidence|self esteem)',
      '(nobody|no one) (likes|understands|talks to|listens to|gets|believes|texts|invites) me ..2',
      '(cried|crying|cry|teared up|in tears) ..2 (today|yesterday|last night|at work|a (little|bit|lot)|in the|again|because|this (morning|week)|over|about|after)',
      '(struggling|having a hard time|having trouble|hard time|not coping) (with|lately|right now|today|at the moment|to (cope|focus|keep up)|since|$)',
      'i (am|was|feel like) ..1 (a|such a|the) (failure|loser|disappointment|fraud|bad (mom|mother|dad|father|parent|friend|person)|terrible (mom|mother|dad|father|parent|friend|person))',
      '(fighting|fight|argued|argument|arguing|fell out|falling out) ..2 with my ..1 (mom|dad|wife|husband|parents|partner|boyfriend|girlfriend|friend|brother|sister|family|kids|best friend|boss|son|daughter)',
      'my ..1 (dog|cat|pet|hamster|rabbit|horse|kitten|puppy) ..2 (died|passed away|passed|is dying|is gone|was put down)',
      'my ..1 (died|passed away|passed) ..2 (last year|months ago|in (january|february|march|april|may|june|july|august|september|october|november|december|the spring|the summer)|when i|a (year|month) ago|two)',
      'my (depression|anxiety|ocd|ptsd|adhd|bipolar|mental health) ..2 (is|has been|gets|got|flaring|bad|acting|worse|acting up|back)',
      '(been|was|going) through a (lot|rough|hard|tough|difficult|divorce|breakup|bad|dark) ..2',
    ],
  }),
];
