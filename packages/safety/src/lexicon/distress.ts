import { type LexiconRow, riskRows } from './entry.ts';

const distress = { kind: 'distress', who: 'player', imminence: 'none' } as const;

/** Acute distress (level 2) and the ordinary kind (level 1). */
export const distressPhrases: readonly LexiconRow[] = [
  ...riskRows(
    { ...distress, level: 2, imminence: 'now', negated: 0 },
    {
      'distress/panic': [
        '(having|have|having a|in a|get|this is a|another|real) panic attack',
        '^ panic attack',
        'i (can not|cannot) (breathe|calm down|stop shaking) (and|help|please|anymore|my|i am|everything)',
        'i am (hyperventilating (and|help)|panicking so|freaking out and i|having a breakdown|having a meltdown|breaking down)',
      ],
      'distress/falling-apart': [
        'i am (falling apart|breaking apart|completely broken|going insane and|losing my mind and i|at my breaking point|about to break)',
        '(can|could) not stop (crying|shaking|screaming)',
        'i ..2 (crying|cry) (myself to sleep|every night|all day|for hours|every day)',
      ],
      'distress/loss': [
        'my (mom|mother|dad|father|brother|sister|son|daughter|husband|wife|best friend|friend|grandma|grandpa|boyfriend|girlfriend|baby|partner|child) ..1 (just|has|passed away) (died|passed away|passed|today|yesterday|last night|this (week|morning))',
        'my (mom|mother|dad|father|brother|sister|son|daughter|husband|wife|best friend|baby|partner|child|grandma|grandpa) (died|passed away) (today|yesterday|last night|this (week|morning|month)|last week|on)',
      ],
      'distress/begs-for-help': [
        '^ (please|somebody|someone|pls) (please|somebody|someone)? help me (please|in real life|i am scared|now|i|$)',
        '(i|really|just) need (real)? help (in real life|right now please|i am not ok|not in the game)',
        'i am not (ok|okay) (in real life|at all|and|right now|anymore)',
        'i (am)? (do not|not) feel safe',
      ],
    },
  ),
  ...riskRows(
    { ...distress, level: 1, negated: 0 },
    {
      'distress/ordinary': [
        'i (feel|felt|am|have been|am feeling|have been feeling) (just|so|really|very|pretty|kind of|a bit|a little|super|all|quite|deeply)? (alone|lonely|sad|down|depressed|anxious|miserable|overwhelmed|stressed|stressed out|burned out|burnt out|numb|empty|ashamed|broken|useless|heartbroken|exhausted by life|unloved)',
        '^ (feeling|been feeling|so|really) (pretty|really|so|kind of|very)? (alone|lonely|sad|down|depressed|anxious|miserable|overwhelmed|stressed|low|empty|numb)',
        '^ (so)? (stressed|overwhelmed|depressed|anxious|lonely|heartbroken)',
        'i (fear|dread) (failure|failing|losing my (job|home))',
        '(horrible|terrible|awful|bad|huge) (fight|argument) with my (wife|husband|mom|dad|partner|boyfriend|girlfriend|parents|friend|boss|brother|sister|family)',
        '(bad|awful|terrible|horrible|worst|rough|hard) (day|week|month|year) (at|today|in real|for me|of my life)',
        'i (hate|am so sick of) my life',
        'my (depression|anxiety) (is|has been|gets|got)',
        '(broke up|breakup|dumped me|broke my heart)',
        'not (been)? sleeping (well|at all|lately|because)',
        'i (got fired|lost my job|failed my (exam|exams|class))',
        'nobody (likes|loves|understands|cares about) me',
        'i do not (have|want) (any friends|to go to school|to see anyone|to talk to anyone)',
        'i miss my (mom|dad|brother|sister|grandma|grandpa|wife|husband|ex) (so|a lot|every)',
      ],
    },
  ),
];
