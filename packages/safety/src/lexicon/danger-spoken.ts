import { type LexiconRow, riskRows } from './entry.ts';
import { firearm, realPerson } from './shared-phrases.ts';

const violence = { kind: 'violence', who: 'player', negated: 0 } as const;
const other = { kind: 'self-harm', who: 'third-person' } as const;
const kin =
  '(grandad|granddad|gran|nan|nana|granny|auntie|stepdaughter|stepson|in law|toddler|baby|little one|lodger|neighbor|neighbour)';
const person = `((my|our|the|a|his|her|this) ..2 (${realPerson}|${kin})|(someone|somebody|girl|boy|guy|kid|lad|man|woman) (i know|in my|from my|at (school|work|college|uni)|at my|on my)|^ (mom|dad|grandad|nan|gran))`;
const weapon = `(${firearm}|knifes|guns|bats|hammers|knife|bat|hammer|machete|axe|acid|petrol|crowbar|screwdriver|bottle of petrol)`;
const pet = '(cat|dog|hamster|puppy|kitten|rabbit|bird|guinea pig|neighbors (cat|dog)|next doors (cat|dog))';

/** Danger to others and of others, told by where somebody stands, what they hold, and what they did. */
export const dangerSpoken: readonly LexiconRow[] = [
  ...riskRows(
    { ...violence, level: 4, imminence: 'now' },
    {
      'violence/on-the-way': [
        `${weapon} (is)? ..1 in my (bag|pocket|coat|rucksack|backpack|jacket|waistband|sleeve|school bag|boot) ..8 (bus|train|on my way|to (her|his|their|my) (work|school|house|office|place)|waiting|outside (his|her|their|the school|my))`,
        `(standing|waiting|sat|sitting|parked|am|im) ..1 outside (his|her|their|my (ex|boss|dads|exs|bosss|managers)) ..1 (house|work|flat|place|door|gate|office|school|car)? ..4 (with|got|have|holding)? ..1 (a|the|my)? ${weapon} ..4`,
        `${weapon} ..4 (he|she|they) (comes|come|gets|get|walks|is) (home|back|out|in) (in|at|any) ..3`,
      ],
    },
  ),
  ...riskRows(
    { ...violence, level: 3, imminence: 'someday' },
    {
      'violence/meant-for-them': [
        `(going to|will|want to|could|might|sometimes) ..2 (throw|drop|shake|drown|smother|slam|hurt|hit) (the|my|this|our) (baby|babies|newborn|toddler|twins|kids) ..3 (against|down|out|wall|stairs|window|crying|cries|stop|head|so|$)`,
        `(want to|going to|will|could|tempted to) (run|mow|knock|drive) (him|her|them|my (ex|boss|dad|husband|wife|neighbor|neighbour)) (over|down) ..4`,
        `(poison|poisoning|spike|drug) (my|the) ..1 (husbands|wifes|bosss|moms|dads|brothers|sisters|neighbours|neighbors|exs|girlfriends|boyfriends|in laws) ..1 (dinner|food|tea|drink|coffee|lunch|dog)`,
        `(coming|come|going|go) back (there|here|in)? ..1 with (my|a|the|dads|his) ..1 (${firearm}|knife|petrol|bat|axe|machete)`,
        `(bring|bringing|take|taking) (a|the|my) ..1 (knife|blade|machete|hammer) (tomorrow|on monday|in tomorrow|to school|to work|to class|in my bag) ..4`,
        `i (slapped|hit|punched|kicked|beat|pushed|shook|threw) (my|the) ..1 (daughter|son|kid|baby|wife|husband|girlfriend|boyfriend|mom|dad|gran|nan|toddler|dog) ..3 (hard|fell|floor|down|bled|bleeding|again|wall|stairs)`,
        `(going to|will|want to|could|about to) ..2 (smash|bash|cave|stave|kick|beat|stab|cut|slit) (his|her|their|my (dads|moms|brothers|bosss|stepdads|exs)) (head|skull|face|throat|neck|teeth) ..1 (in)? ..4 (asleep|sleeps|home|work|school|tomorrow|tonight|monday|bat|hammer|real|mean it)`,
        `(when|once|as soon as) (he|she|they) (falls asleep|is asleep|sleeps|gets home|comes home|passes out) ..3 (going to|will) ..2 (smash|bash|kill|stab|cut|burn|smother|strangle|end (him|her)) ..3`,
        `(going to|will|want to|plan to) burn (his|her|their|my (exs|bosss|dads)) (house|flat|car|shop|place) ..1 (down)? ..6`,
        `(hands|hand|arm) (round|around) (her|his|my (wifes|girlfriends|babys|moms|sons|daughters|boyfriends)) (neck|throat) ..6 (squeeze|squeezed|second|until|could not stop|scared|went)`,
        `(pillow|blanket|my hand) over (the|my|our|his|her) ..1 (baby|babys|babies|son|daughter|kid|mom|moms|husband|grandad|face of my) ..4`,
        `(hurt|hurting|kicked|burned|burnt|drowned|killed|tortured|strangled|cut|stamped on|threw) (the|my|our|a|his|her) ${pet} ..3 (on purpose|again|liked|enjoyed|felt|laughed|and i)`,
        `(followed|following|follow) (her|him) ..1 (home|to work|from (work|school|the bus)) ..9 (times|tape|rope|knife|again|gloves|keys|window|where she|where he)`,
        `(know|found out) where (he|she|they) (lives|live|sleeps|parks|works|drinks|runs|picks) ..6 (pay|sorry|kill|hurt|knife|gun|bat|burn|wait|waiting|end|regret|get (him|her|them))`,
        `(scared|afraid|terrified|worried) ..2 (of|about) what i (will|might|could|would) do to (him|her|them|my|the baby) ..3`,
        `(they|you) (will|are going to|would) (all)? (be sorry|regret it|remember me|see|pay) ..3 (when|once|after) i (walk|come|turn up|show up|get|bring) ..6 (${firearm}|rifle|bomb|knife|dads)`,
        `(stab|stabbing|shoot|shooting|hit|kill) (that|this|a) (kid|boy|girl|teacher|lad|guy|bitch) ..3 (tomorrow|at lunch|after school|on monday|today|tonight|at school|in class)`,
        `(bring|bringing|take|taking) (my|a|the|his)? ..1 (brothers|dads|moms|grandads|uncles)? ..1 ${firearm} ..2 (to|into) (school|work|class|college|church|the office)`,
        `(shook|shaken|shaking|shake) (the|my|our|him|her) ..1 (baby|son|daughter|newborn|twins)? ..4 (quiet|stopped|crying|hard|again|a bit|limp|silent)`,
        '(hurt|kill|stab|hit) (somebody|someone|people|anyone) real',
      ],
    },
  ),
  ...riskRows(
    { ...other, level: 4, imminence: 'now' },
    {
      'other/needs-help-now': [
        `can not (wake|rouse) ${person} ..4`,
        `${person} ..3 (is|was)? ..1 (choking|choked) (on|and) ..3`,
        `${person} ..3 (electrocuted|drowning|been run over|been hit by a (car|bus|lorry)|been (stabbed|shot)) ..4`,
        `(babys|baby|toddler|toddlers|daughters|sons|newborn) ..8 (floppy|limp|not responding|will not wake|fitting) ..2`,
        `(there is|theres) (a|some) ..1 (man|woman|girl|boy|guy|lad|kid|person|lady) ..3 (wrong|other|outer) side of the ..1 (bridge|railing|rail|fence|barrier) ..6 (now|front of me|right|help|jump|what do i do)`,
        `${person} ..4 (says|said|saying) ..2 (cut|slit|slashed) (his|her|their) (wrists|wrist|throat|arms) ..2`,
        `(lying|lies|laid) on the floor ..4 (will not|does not|not) stop (kicking|hitting|beating|punching) (him|her|them|mom)`,
        `${person} ..3 (collapsed|keeled over|passed out|blacked out|is unconscious|fell down) ..8 (grey|gray|blue|white|not (moving|breathing|waking|answering)|will not (wake|answer)|can not wake|breathing funny|what do i do)`,
        `${person} ..6 (grey|gray|blue|purple) ..3 (breathing|lips|floor|wake|moving|cold|what do i do|help)`,
        `${person} (drank|swallowed|ate|has (drunk|swallowed|eaten)|got into) ..3 (battery|batteries|bleach|dishwasher|detergent|pod|pods|cleaner|magnet|magnets|pills|drain|antifreeze|weedkiller|medicine|methadone|vapes|vape juice|nicotine) ..3`,
        `${person} ..2 (took|has taken|swallowed|has swallowed) (something|all|a load|loads|too many|a bunch|everything) ..8 (can not|will not|not) ..2 (wake|waking|up|answer|breathing) ..2`,
        `(is|she is|he is) ..1 (on|up on|out on) the (roof|ledge|bridge|parapet|window sill|windowsill|balcony|tracks|viaduct) ..4 (will not|refuses to|and not) (come|get) (down|back|in|off) ..2`,
        `${person} ..1 (is|has) ..1 (on|up on|standing on|at|climbed|climbed onto) the (bridge|roof|ledge|tracks|car park|viaduct|railings) ..6 (phone|call|facetime|text|crying|now|help|will not|goodbye)`,
        `${person} ..2 (has|with|is holding|puts|put) (a|the|his|her) ..1 ${firearm} ..1 (in|to|at|against|under) (his|her|their) (mouth|head|chin|temple|chest) ..3`,
        `(found|finding) (my|our) ..1 ${realPerson} ..4 (blood|bath|hanging|unconscious|not breathing|pills|blue|bleeding) ..3`,
        `(baby|babys|son|daughter|toddler|newborn|little one|grandson) is ..1 (turning|going|gone) (blue|grey|gray|purple|floppy|limp) ..3`,
      ],
    },
  ),
  ...riskRows(
    { ...other, level: 3, imminence: 'someday' },
    {
      'other/says-goodbye': [
        `${person} ..2 (texted|messaged|sent|wrote|rang|called|told) ..1 (me|us|everyone)? ..2 (goodbye|goodbyes|bye forever|farewell) ..8`,
        `${person} ..6 (has|got|have) ..1 (a plan|a date|pills and a date|a date and|a rope|a noose) ..4 (tell|told|promise|not to|secret|and|date|picked|$)`,
        `${person} ..6 (put out of (his|her|their) misery|had enough of life|better off (dead|without (him|her|them))|with another (mother|father)) ..9`,
        `${person} ..6 (cleaned|cleaning|loading|loaded|polishing) (his|her|the) ${firearm} ..3`,
        `(found|saw|finding) ..2 (blades|razors|razor blades|a blade|pencil sharpener blades|a noose|a suicide note|a goodbye note) ..3 (in|under|on|by) (my|our|her|his) ..1 (${realPerson}|daughters|sons|sisters|brothers|bag|room|bed|drawer|pencil case) ..3`,
        `${person} ..4 (giving|given|gave) ..2 (away)? (all|everything|stuff) ..2 (his|her|their)? ..1 (stuff|things|games|clothes|records)? ..6 (will not say|why|calm|goodbye|weird|scared|worried)`,
      ],
      'other/is-hurt-by': [
        `(kid|boy|girl|child|lad|friend|neighbor|neighbors kid) ..6 (bruises|burns|cuts|marks|black eye|black eyes) ..8 (every|monday|mom|dad|does it|did it|did that|hits|again|like six|he is|she is)`,
        `${person} ..5 (husband|boyfriend|wife|girlfriend|dad|stepdad|mom) (hits|beats|chokes|hurts|punches|strangles|rapes|slaps) (her|him|them|the kids) ..4`,
        `${person} ..3 (will not|does not|refuses to|stopped) ..1 (eat|eating) ..6 (hiding|weighs|weight|kilos|hospital|fainted|bones|nothing)`,
      ],
    },
  ),
];
