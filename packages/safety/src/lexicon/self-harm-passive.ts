import { type LexiconRow, riskRows } from './entry.ts';

const passive = { kind: 'self-harm', who: 'player', level: 2, imminence: 'someday' } as const;

/** Passive wishes to be dead, hopelessness, being a burden: level 2. */
export const selfHarmPassive: readonly LexiconRow[] = [
  ...riskRows(passive, {
    'passive/burden': [
      '(everyone|everybody|they|world|family|people|kids|parents|you|all|friends) ..5 (better off|happier|be glad|better) (without me|if i (was|were|am) (gone|dead|not here|not around)|when i am (gone|dead))',
      '(better|best|happier|easier) ..4 if i (was|were) (gone|dead|not here|never born|not around|not alive)',
      '(better off|be better) dead',
      'i am (just|only|nothing but|such)? (a)? (burden|waste of space|waste of air|dead weight)',
      'taking up space in',
      '(nobody|no one|not one person) (would|will|is going to) (even|ever|really)? (miss|notice|care) (me|if i (was|were|died|disappeared|am|vanished)|when i)',
      'would (anyone|anybody|you|they|someone) (even|really)? (miss me|notice if i|care if i (died|disappeared|was gone|killed)|cry if i)',
    ],
    'passive/no-reason-to-live': [
      '(no|any|not any|not a|lost all|single) (reason|reasons|point|purpose|will) (left|anymore)? (to|in|for) ..1 (live|living|stay alive|staying alive|exist|existing|go on living|keep living|being alive|keep going|going on $|going on anymore|life|wake up|waking up)',
      'what is the (point|use) (of|in) (living|life|being alive|going on|existing|anything|trying anymore|it all|me)',
      '(life|living|being alive|my life) (is|feels|seems) (just|so|really|completely|totally)? (pointless|meaningless|not worth|unbearable|hopeless|worthless|over|too hard|too painful|not worth it)',
      'life (does|do) not (have|make) ..1 (meaning|sense|point)',
      '(living|existing|being alive|existence) hurts',
      'why (am|do|should) i (still|even|bother|keep)? (alive|here at all|living|exist|live|go on|being alive|stay alive)',
      'nothing (to|worth) (live|living) for',
      '(^|am|so|just|feel|feeling|really|im) (tired|sick|done|exhausted|fed up) (of|with) (living|life|existing|being alive|my life|this life|everything and everyone|existence)',
      '(can|could) see no (future|way out|way forward|reason)',
      'not see ..1 (a|any|the)? (future|way out|reason|point) (for me|for myself|to live|to stay|to go on|in living|in life|in going on|anymore|to any of it)',
      '(there is)? no (future|hope|way out) (for me|left for me|anymore)',
      'not worth living',
      'i am never going to (get better|be happy)',
    ],
    'passive/cannot-go-on': [
      '(can|could) not (go on|keep going|carry on|keep living|live like this|do this anymore|do it anymore|take it anymore|take this anymore|bear (it|this) anymore|face another day|do life|live anymore|cope anymore|keep doing this|live with this|live with myself|take much more)(anymore|like this)? ',
      '(can|could) not (go|carry|keep) on (like this|living|anymore|any longer)',
      '(do|did) not (want|wish) to (go|carry|keep) on (like this|living|anymore|any longer|$)',
      '(ready|want|wish) to (give up on|be done with) (life|living|everything)',
      '(giving|given|give|gave) up on (life|living|myself)',
      'i want (the pain|it all|everything|the suffering|the hurting) to (just)? (stop|end|be over) ',
      '(just)? want (the pain|it all|everything) to (just)? (stop|end|be over)',
    ],
    'passive/not-wake-up': [
      '(want|wish|pray|like|love|rather|wanted) ..3 (not|never) (to)? ..1 (wake|waking) up',
      'not want to ..1 wake up',
      'i ..1 never want to ..1 wake up',
      '(not|never) (wake|waking) up (again|anymore|ever)',
      'i am done living',
      '(hope|wish|pray|praying|hoping) i (never|do not|did not|will not|would not) ..1 (wake up|woke up|wake)',
      '(fall asleep|sleep|go to sleep) (and|to) (never|not) (wake|wake up)',
      'sleep forever',
      '(not care|do not mind) if i (die|died|live or die|live|wake up|get hit)',
      'would not (mind|care) (if i (died|die|was dead|did not wake up|got hit)|dying|being dead|not waking up)',
      '(hope|wish) (a|the|some) (car|bus|truck) (hits|hit|would hit) me',
    ],
    'passive/regrets-surviving': [
      'i ..2 wish (that)? (it|they) had ..1 (worked|let me (die|go)) (in|when|back|that|then|years|last|the (first|last)|instead|$)',
      'i ..2 wish (that)? i had ..1 (killed myself|succeeded (in|when|back|that|then|the (first|last)))',
      'i ..2 wish (that)? i (had)? died (in|when|back (then|in)|that (day|night)|then|instead|..2 ago)',
      '(not|never) ..1 (glad|grateful|happy|thankful) (i|that i|to have) ..1 (survived|lived|failed)',
      '(regret|regretting|hate|sorry) (surviving|that i survived|i survived|that i lived|that it failed|it failed)',
    ],
    'passive/not-exist': [
      '(want|wish|would like|need|wanted|going) ..2 to (disappear|vanish|cease to exist|not exist|be gone|fade away) (forever|for good|for ever|from this world|from the world|from earth|completely)?$',
      '(disappear|vanish) (forever|for good|from this (world|earth)|and never (come back|be found))',
      '(wish|wished) i (was|were|had) (never|not) (been)? (born|alive|existed|here)',
      'wish i (did not|could stop|no longer|could not) (exist|existing|be alive)',
      'i should (not)? (be dead|have died|have never been born|exist|not exist|not be alive)',
      'i (deserve|deserved) (to die|death|to be dead|to suffer)',
      'i want to be (gone|dead inside|erased)',
      'do not want to (wake up|exist|be here|do this anymore|keep living)',
    ],
    'passive/hopeless': [
      'i (am|feel|felt|have been feeling|am feeling) (just|so|completely|utterly|totally|absolutely|really|very|pretty)? (hopeless|worthless|empty inside|like a burden|like nothing matters|trapped and hopeless)',
      'i (hate|loathe|despise) (myself|being me|being alive|my life and myself|my existence)',
      'i ruin (everything|every life|everybody|everyone|everything i touch|every) ',
      '(life|everything|it) (is|feels|has become) (so)? hopeless (and i|for me|anymore|in my life)',
      'nothing (matters|will ever get better|ever gets better|is ever going to get better) (anymore|in my life|to me)?$',
    ],
  }),
  ...riskRows(
    { ...passive, negated: 1 },
    {
      'passive/bare-act': [
        '(kill|killing|hang|hanging|shoot|drown|off) myself',
        '(end|ending) my (own)? life',
        '(take|taking) my own life',
        'commit suicide',
        '(slit|cut) my (own)? wrists',
      ],
      'passive/bare-die': ['^ (i)? (just)? want to die $', '^ let me die (please)? $'],
    },
  ),
];
