import { type LexiconRow, markRows, riskRows } from './entry.ts';
import { endOwnLife, pills } from './shared-phrases.ts';

const act = { kind: 'self-harm', who: 'player', level: 4, imminence: 'now', negated: 0, past: true } as const;
const indirect = { kind: 'self-harm', who: 'player', level: 3, imminence: 'now' } as const;

/** An act under way, and preparations that say it without the words. */
export const selfHarmActing: readonly LexiconRow[] = [
  ...riskRows(
    { ...act, negated: 1 },
    {
      'acting/about-to': [`i am ..2 about to ..1 ${endOwnLife}`],
    },
  ),
  ...riskRows(
    { ...act, kind: 'medical' },
    {
      'acting/took-too-much': [
        `(took|taken|swallowed|ate|downed|popped) ..3 (too many|too much|all|all of|bunch of|handful of|hand full of|whole|entire|lots of|a lot of|every|overdose of|box of|pack of|bottle of|bottles of|rest of) ..3 ${pills}`,
        `(took|taken|swallowed|downed) (all)? (my|moms|20|30|40|50|60|100|twenty|thirty|forty|fifty|sixty) ..1 ${pills} (to|and|now|already|at once|tonight)`,
        `(took|swallowed|downed) ..1 (10|12|15|20|25|30|35|40|45|50|60|80|90|100|twenty|thirty|forty|fifty|sixty|hundred) ..2 ${pills}`,
        '(took|taken|had) (an|a) (overdose|od)',
        'i ..3 overdosed',
        '(^|i) (have|just|already|actually|think i)? ..1 swallowed (all of)? (the|a|my|that) (whole|entire|full) (bottle|bottles|box|pack|packet|jar|lot)',
        '(already|just|yes i) (took|taken|downed) (the|a|my|that) (whole|entire|full) (bottle|box|pack|packet|jar|strip) $',
        '(^|i) (have|just|already)? (took|taken|downed) (the|a|my|that) (whole|entire|full) (bottle|box|pack|packet|jar|strip) (no|now|tonight|already|please|help|goodbye|bye|gg|sorry)',
        '^ ..2 overdosed $',
        '(i am|am) (overdosing|oding)',
        `(mixed|mixing) ..2 ${pills} ..2 (alcohol|vodka|whiskey|wine|booze)`,
        'i (drank|swallowed) (bleach|antifreeze|drain cleaner|poison (an|one|to))',
      ],
    },
  ),
  ...riskRows(act, {
    'acting/cut-deep': [
      'i (just|have|already|finally|have just)? (cut|slit|slashed|sliced) (my (own)? wrists|my (own)? wrist|too deep|really deep)',
      '(bleeding|blood) ..6 (cut myself|my wrists|my wrist|cut too deep)',
      '(wrists|wrist) ..2 (bleeding|slit|slashed)',
    ],
    'acting/at-the-place': [
      '(noose|rope) ..3 (around|round|on) my neck',
      '(i|holding|with|have|got|put|putting|pressing|my) ..2 (gun|pistol|shotgun|barrel) ..4 (to my (own)? head|in my mouth|against my (head|temple))',
      '(roof|rooftop|ledge|bridge|parking garage|car park) ..7 (going to jump|about to jump|want to jump|ready to jump|real one)',
      '(going|about|ready|want) to jump ..6 (in real life|for real|goodbye)',
      '(on|at) the (train)? tracks (waiting|lying|and)',
      'waiting for the (next)? train to hit me',
    ],
    'acting/set-a-time': [
      '(tonight|tomorrow|today) (is|will be) (the|my|when) ..1 (night|last|day) ..3 (i die|die|dead|ends|over|done|end it)',
      '(tonight is|todays|tonights|today is) the (night|day) ..4 (razor|pills|rope|gun|done|end|goodbye|jump|die)',
      'the day i die i',
      'i (will|am going to) be dead (by|before|in|tonight|tomorrow|soon)',
      'i (will|would) not be alive (tomorrow|by tomorrow|in the morning|tonight|by morning|next week|after tonight)',
      'i (am going to|will) (end it|end it all|die|end everything) (tonight|today|right now|in an hour|this evening|tomorrow|when they (leave|sleep|are asleep))',
      'when (they|everyone|my parents|mom) (leave|leaves|sleeps|sleep|is asleep|are asleep|goes|go) ..5 (do it|end it|kill myself|take them|jump)',
      'i am (killing|hanging|drowning|shooting) myself (tonight|now|today|right now|tomorrow)',
      '(pausing|quitting|leaving) the game forever',
      '(written|wrote|left|leaving|writing) (my|a|the) ..1 (note|notes|suicide note|goodbye letter|goodbye note) ..4 (ready|tonight|done|now|go|goodbye)',
      'this is (it)? ..4 (my last (night|day|hour|message) (alive|on earth|here|ever))',
      '(date|day) (is|has been)? (set|picked|chosen) ..4 (die|end it|kill myself|suicide)',
    ],
  }),
  ...riskRows(indirect, {
    'indirect/stockpiles': [
      `(saving|saved|hoarding|hoarded|stockpiling|stockpiled|stashing|stashed|hiding|collecting|counting|counted|keeping|storing) (up|all)? ..2 ${pills}`,
      `(stopped taking|not taking|quit taking|skipping) (my|the|all my) ..1 ${pills} ..3 (keep|keeping|save|saving|store|storing|collect|collecting|hide|hiding|stash|stashing) (them|it|every)`,
      `${pills} (counted|saved up|stockpiled|hidden|lined up|laid out) ..2`,
      `(enough|lethal dose of|whole bottle of) ..2 ${pills} ..2 (to (die|end|kill|finish|not wake)|next to me|beside me|in front of me|in my hand)`,
      `staring at (the|a|my) ..2 (${pills}|razor|razors|rope|noose)`,
    ],
    'indirect/at-the-tracks': [
      '(i am|standing|sitting|walking|lying|waiting|here) ..2 (at|on|by|near|to) the (train|railway|railroad)? tracks',
      'i am (at|on|by|near) the (train|railway|railroad|subway)? (tracks|platform edge)',
    ],
    'indirect/settles-affairs': [
      '(giving|gave|given|give) away (all)? (my|everything|all) ..2 (things|stuff|belongings|possessions|clothes|games|own|own)',
      '(wrote|written|writing|write) (my|a|the) ..1 (suicide note|goodbye letter|goodbye letters|goodbye note|will and|last letter|goodbye notes|goodbyes)',
      '(written|wrote) my (note|notes)',
      '(said|saying|say) my (final|last)? goodbyes',
      '(tell|told) (my|them) ..3 (love|loved) (her|him|them) ..3 (gone|goodbye|sorry|tonight)',
      'found ..2 (someone|a home|somebody) ..2 (take|for|to take) ..1 my (cat|dog|pet|pets) ..3 (gone|after|when)',
      '(you|they|nobody|no one) (will|would) ..2 (miss me|find me|see me again|find my body) (tomorrow|tonight|when i|after)',
      'will not (have to|need to) (worry about me|deal with me|see me) (anymore|much longer|again)',
      'will not be (around|here) (much longer|anymore|for long|any more)',
      'know (which|what) (tree|bridge|beam) ',
      '(picked|chose|chosen|choosing|found) (the|a|my) (tree|bridge|spot|day|date) (to die|to do it|where i will|for it|to end)',
    ],
  }),
  ...markRows('means', [
    `(bought|got|have|found|ordered|tied|prepared|borrowed) (a|the|my|some|dads|his|her|enough|myself a)? ..2 (rope|noose|razor|razors|razor blades|blades|${pills}|helium|charcoal)`,
    '(loaded|my|a|dads|got the) ..1 (gun|shotgun|pistol|rifle) (is)? ..1 (next to me|beside me|in my (hand|lap|drawer|bag)|with me)',
    '^ (rope|noose|razor|pills|bath razor) (is)? (ready|tied|bought|here|done)',
    'how to tie a noose',
  ]),
];
