import { type LexiconRow, riskRows } from './entry.ts';

const eating = { kind: 'eating', who: 'player' } as const;
const substances = { kind: 'substances', who: 'player' } as const;
const medical = { kind: 'medical', who: 'player' } as const;
const drug =
  '(heroin|meth|cocaine|coke|crack|fentanyl|opioids|oxy|pills|benzos|drugs|ketamine|mdma|painkillers|speed)';

/** Eating, substances and medical emergencies. */
export const bodyPhrases: readonly LexiconRow[] = [
  ...riskRows(
    { ...eating, level: 2, imminence: 'now', negated: 0 },
    {
      'eating/purging': [
        '(make|made|making) myself (throw up|sick|vomit|puke)',
        '(bingeing|binging|binge|binged) ..3 (purging|purge|purged|throwing up|throw up|vomit|laxatives)',
        'i ..3 (purge|purged|purging|am bulimic|am anorexic|have anorexia|have bulimia)',
        '(taking|took|take|abusing|using) ..2 laxatives ..2',
        '(can|could) not stop (bingeing|binging|purging)',
      ],
      'eating/restricting': [
        '(starving|starve|starved) myself',
        'i ..4 (stopped|not|stop|quit|without|refuse to|afraid to|scared to) (eating|eat|eaten) ..3 (day|days|fat|weight|since|calories|because i am|because i feel)',
        '(have not|not) eaten (in|for|since) ..2 (days|a week|monday|tuesday|wednesday|thursday|friday) (because|to|and i (feel|am)|on purpose|proud)',
        '(feel|am|so) fat ..5 (eating|eat|starve|throw up|fasting)',
        '(eating|eat|living on|only had) ..2 (100|200|300|400|500) calories',
        'punish myself (by|with) (not eating|food|hunger|exercise)',
      ],
    },
  ),
  ...riskRows(
    { ...eating, level: 3, imminence: 'now' },
    {
      'eating/body-failing': [
        '(heart|chest) ..4 (skips|skipping|racing|hurts|flutters|stops|pounding) ..6 (eat|eating|purging|starving|laxatives|throwing up)',
        '(fainted|passed out|fainting|collapsed|blacked out) ..5 (not eating|eat|eaten|starving|purging|throwing up|food)',
        '(throwing up|vomiting|vomited|threw up) blood',
      ],
    },
  ),
  ...riskRows(
    { ...substances, level: 2, imminence: 'now', negated: 0 },
    {
      'substances/cannot-stop': [
        `(can|could) not (stop|quit|stay off) (drinking|using|getting (high|drunk)|taking|smoking|the) ..1 (${drug}|alcohol|bottle|every|and|i|$)?`,
        '(can|could) not (stop|quit) (drinking|using)',
        'i (drink|am drunk|get drunk|am high|get high|black out|drank) ..2 (every (night|day|morning)|all day|until i (pass|black) out|to (sleep|forget|cope|feel)|alone every)',
        `i am (addicted|hooked) (to|on) (${drug}|alcohol|drinking)`,
        `i (need|use) (${drug}|alcohol|to drink) (to (sleep|cope|function|get through)|every)`,
        '(black|blacked|blacking) out (every|again from drinking|from drinking)',
      ],
    },
  ),
  ...riskRows(
    { ...substances, level: 3, imminence: 'now', negated: 0 },
    {
      'substances/relapse': [
        `(relapsed|relapsing|relapse) ..2 (${drug}|alcohol|drinking|vodka|last night|yesterday|today|again)`,
        '(clean|sober) (for)? ..3 (days|weeks|months|years) ..3 (but|and|then|until) ..3 (relapsed|slipped)',
        '(high|drunk|awake|up|tweaking|using) for (two|three|four|five|six|2|3|4|5|6) days',
        '(can|could) not come down',
        `i (shot up|injected|snorted|smoked|took) ..3 (too much|so much|a lot of|laced|bad) ..1 ${drug}`,
        '(withdrawal|withdrawals|detoxing) ..4 (shaking|seizure|alone|dying|scared|hallucinating)',
      ],
    },
  ),
  ...riskRows(
    { ...medical, level: 4, imminence: 'now', negated: 0 },
    {
      'medical/emergency': [
        'i am having (a|an) (heart attack|stroke|seizure|asthma attack|allergic reaction)',
        '(mom|dad|wife|husband|baby|son|daughter|friend|grandma|grandpa|brother|sister|roommate) (is having|just had) (a|an) (heart attack|stroke|seizure|asthma attack|allergic reaction)',
        '(chest|left arm) (pain|pains|hurts|is numb|is tight) ..5 (can not breathe|arm|breathe|jaw|sweating|not a game|in real life|really bad)',
        '(can not|cannot) stop (the)? bleeding',
        '(my|throat is) (throat|tongue|lips|face) (is)? (closing|swelling|swollen|swelling up) ..2',
        '(face|mouth|side of my face|arm) (is)? (drooping|went numb|gone numb|numb and) ..3 (speak|talk|one side|numb|slurring)',
        '(drank|swallowed|drunk) (bleach|antifreeze|poison by|drain|detergent|batteries|a battery)',
        '(my|our|the) ..1 (baby|dad|mom|father|mother|husband|wife|grandma|grandpa|friend|brother|sister|son|daughter|roommate|boyfriend|girlfriend|neighbor|kid|child) (just|is|has)? ..2 (not breathing|stopped breathing|unconscious|collapsed|choking|unresponsive|passed out and|turning blue|not waking up)',
        'carbon monoxide ..3 (alarm|leak|dizzy|poisoning)',
      ],
    },
  ),
  ...riskRows(
    { ...medical, level: 3, imminence: 'now', negated: 0 },
    {
      'medical/voices': [
        '(i am|i keep|i) (hear|hearing) (the|these)? voices (that|telling|and|in my head|tell|again|all)',
        'voices (tell|telling|told|are telling|keep telling|want|say|order) me (to|i)',
        'voices in my head ..3 (tell|telling|hurt|kill|stop|louder)',
      ],
    },
  ),
];
