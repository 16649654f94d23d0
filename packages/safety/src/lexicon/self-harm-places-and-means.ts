import { type LexiconRow, markRows, riskRows } from './entry.ts';
import { blade, firearm, pills, weekday } from './shared-phrases.ts';

const now = { kind: 'self-harm', who: 'player', level: 4, imminence: 'now', negated: 0 } as const;
const cord = '(rope|noose|belt|cord|cable|extension cord|scarf|bedsheet|sheet)';
const high =
  '(bridge|roof|rooftop|ledge|balcony|overpass|building|car park|parking garage|parking structure|cliff|tracks)';
const deed =
  '(do it|end it|die|go|leave|end this|kill myself|hang myself|shoot myself|jump|end it all|take them|overdose|cut my wrists)';

/** Being at the place, with the means in hand, or with an hour set: danger now, often without any word for it. */
export const selfHarmPlacesAndMeans: readonly LexiconRow[] = [
  ...riskRows(now, {
    'acting/means-in-place': [
      '(belt|noose|sheet|bedsheet|cord|cable|scarf|extension cord) (is)? ..1 (around|round|over|on|tied to) (the|my) ..1 (door|door handle|doorknob|ceiling|fan|pipe|shower|closet|neck|banister)',
      `${cord} (is)? (already)? (tied|hanging|hung|up|ready) ..4 (neck|closet|garage|bathroom|attic|basement|ceiling fan|waiting)`,
      `(i|holding|holding a|pressing|have|got) ..3 ${blade} ..2 (against|to|on|at|over|pressed) ..1 my (own)? (wrist|wrists|skin|arm|veins|vein)`,
      `${firearm} (is)? ..1 (loaded|here) ..3 (my lap|next to me|beside me|my mouth|bed|nightstand|in my hand and|ready)`,
      `(sitting|here|alone|bed) ..3 with ..2 (loaded)? ${firearm} ..3 (head|mouth|lap|hand|temple)`,
      `${firearm} ..2 (against|at|on|to|in) my (own)? (head|temple|mouth|chin|chest)`,
      '(car|engine) ..5 garage ..5 (running|engine|on|closed|hose|exhaust|shut)',
      '(engine|car) (is)? running ..6 (garage|hose|exhaust|windows)',
      'hose ..5 (car|window|engine) ..3',
      'exhaust ..2 (into|through|in|to) ..3 (car|window|cabin) ..3',
      '(turned|turning) (on)? the gas (on)? ..4 (windows|oven|closed|lie|sleep|wait|breathe)',
      '(plastic)? bag over my head',
      '(already|just|have|i) (cut|slit|slashed|sliced|opened) (both|both my|my) (wrists|wrist|veins|throat) ..2',
      'bleeding ..9 (not want|do not want|wont let|let nobody|nobody can|do not care) ..4 (stop|save|help|anyone|find)',
      '(exhaust|carbon monoxide|fumes) ..3 (filling|flowing|running) ..3',
      '(exhaust|carbon monoxide|fumes) (is|are)? (on|coming) ..3',
      'gas ..3 (coming|filling|flowing|on|running) ..3',
      'i ..2 (hung|tied|hanged|fixed|fastened|put up|set up) ..1 (up)? (the|a|my) noose ..2',
      `${blade} ..2 (on|against|at|to) my (own)? (wrist|wrists|vein|veins) ..3`,
      '(noose|rope|pills|gun|razor|blade) (is|are) (all)? (down|ready|set|waiting|in place|loaded|tied|prepared|hanging) ..1',
      '(filled|filling|in|lying in) the (bath|bathtub|tub) ..5 (razor|blade|blades|toaster|knife|wrists)',
    ],
    'acting/at-the-edge': [
      `(climbed|climbing|gone|over) ..1 over (the|a) ..1 (rail|railing|barrier|fence|guardrail|guard rail|parapet|edge) ..3 (of)? ..1 ${high}`,
      `(jumping|leaping|jump|leap|stepping|throwing myself) (off|from) (the|a|my|this) ..1 ${high} ..3 (tonight|today|tomorrow|now|midnight|decided|in a minute|soon|goodbye|bye)`,
      `(on|at) (the|a|my) ..2 ${high} ..5 (going over|ready to|about to|want to|going to|and i will) ..1 (jump|rail|edge|let go|step off|fall|go over)?$`,
      `(on|at|standing) ..2 ${high} ..8 (over the (rail|edge|side|railing)|let go|letting go|my last|step off|one step|end it|goodbye)`,
      '(next|the) train is (mine|for me|my way out|my last)',
      '(edge|end) of the platform ..9 (train|jump|mine|step|over|done|last)',
      '(one step|a step|inches|two feet) (away|from) ..2 (the edge|jumping|falling|death|the end)',
      '(train|bus|truck) ..3 (minutes|coming|next) ..5 (step in front|jump|in front of it|under it|lie down)',
      '(lying|laying|sitting|standing|kneeling) (down)? on the (train|railway|railroad|subway)? (tracks|rails)',
    ],
    'acting/an-hour-set': [
      `(tonight|tomorrow|today|${weekday}|midnight|this weekend) is (when|the (day|night|time)) (that)? i ..2 ${deed}`,
      `(that is|this is|it is) (when|the (day|night)) i ..3 (kill myself|do it|die|end it|end my life|hang myself|go)`,
      `(decided|chosen|picked|set) (on|for)? (the)? (${weekday}|date|day) ..9 (kill|die|end it|do it|suicide|gone)`,
      '(by|come|before) (tomorrow|morning|sunrise|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|next week|the weekend) ..1 i (will|am going to|would) (be|not be) (dead|gone|alive|here|over)',
      `i (will|am going to) ..2 (kill myself|end it|end my life|die|be dead|hang myself|shoot myself|jump|overdose|not be alive) ..3 (at|in|on|this|by|before|after|when|as soon as|once|until) ..1 (midnight|noon|dawn|sunrise|hour|hours|minutes|${weekday}|weekend|morning|evening|night|week|the kids|my parents|mom|everyone|they|he|she|my roommate|my (wife|husband)|school|work|class|dinner|birthday|christmas)`,
      '(minutes|hours|an hour|seconds) (left|until i|till i|before i) ..2 (to live|die|do it|jump|kill myself|go|end it|am gone)',
      'my last (day|night|hour|hours|evening|morning) (on earth|alive|on this (planet|earth|world)|ever|here on earth)',
      '(i am|am) (dying|leaving this world|leaving this life|jumping|hanging myself) (tonight|today|now|in an hour|this evening|right now|tomorrow)',
      '^ dying (right)? now (bye|goodbye|sorry|help)? $',
      '^ (dying (tonight|today|in an hour|this evening|tomorrow)|(leaving this world|leaving this life|jumping|hanging myself) (tonight|today|now|in an hour|this evening|right now|tomorrow))',
      'i am (driving|jumping|stepping|crashing|walking|throwing myself|going) (off|into|in front of|under|over) (a|the|that) ..1 (bridge|cliff|wall|train|tree|traffic|truck|overpass|roof|building|balcony|rail|river|edge) ..4 (tonight|today|now|when|after|midnight|tomorrow|soon|goodbye|this|$)',
      'killing myself (tonight|today|tomorrow|now|right now|this (evening|weekend|afternoon))',
    ],
    'acting/a-last-message': [
      'by the time (you|anyone|anybody|they|someone|somebody|this) ..2 (read|reads|see|sees|find|finds|get|gets) ..6 (gone|dead|over|late|not be|not alive)',
      'if (you|anyone|anybody|someone|they) (are|is)? (reading|read|reads|find|finds|see) this ..4 (gone|dead|too late|over|not here|not alive|did it)',
      'when you (read|see|get|find) this ..3 (gone|dead|be over|not be (here|alive))',
      '(my|the) (note|notes|letters|letter|goodbye letter|suicide note) (is|are) ..1 (on|in|under|next to|by|with) (the|my|her|his) (own|old|big|little|kitchen|bedside|coffee|dining|hall|writing|work|office|bedroom)? (desk|table|bed|drawer|pillow|counter|nightstand|fridge|mirror)',
      '(tell|let) (my|them|everyone|her|him) ..3 (it was not|not) (their|her|his|anyones|your) fault',
      '(do not|please do not) (try to)? (find|save|stop|look for) me ..3 (it is|too late|i have|anymore|my mind|this time)',
    ],
  }),
  ...riskRows(
    { ...now, kind: 'medical', past: true },
    {
      'acting/took-them': [
        '(i|already|just) ..1 (took|taken|swallowed|downed|popped|ate) (them all|all of them|it all|the lot|the rest of them|everything in the (cabinet|bottle|medicine cabinet|box))',
        `(took|taken|swallowed|downed|popped|ate|necked|drank|chugged|gulped) ..3 (packs|packets|pack|packet|boxes|box|bottles|strips|strip|handfuls|handful|fistfuls|fistful|sheets|blister packs|bunch|load|loads|tons|ton|dozens|dozen) (of)? ..2 ${pills}`,
        `(took|taken|swallowed|downed|popped|ate|chugged|drank) ..2 (every|all|all the|all my|all of my|half|a whole bottle of|bottle of) ..2 (pill|pills|${pills}) ..3 (house|cabinet|bathroom|at once|now|and|$)`,
        `(took|taken|swallowed|popped) ..2 (way)? (too many|too much) ..1 (of)? ..1 (my|the|those|these|his|her)? ..1 ${pills}`,
        '(took|taken|injected|snorted|smoked|drank) (way|far|just)? too (much|many) ..2 (and (i|now|my)|help|of it|of them|this time|$)',
        `(swallowed|ingested|drank|drunk|injected|took) ..3 (bleach|antifreeze|drain cleaner|rat poison|weed killer|pesticide|detergent|disinfectant|all (of)? (my|the|his|her|moms|dads) ..1 ${pills})`,
        '(i|^|think|just|may have|might have|have) ..2 (overdosed|oded)',
        '(overdosing|od ing|oding) (right now|now|on|and|i|help|$)',
        `(took|taken) (my|all my|his|her|moms|dads) ..2 ${pills} ..3 (at once|all at once|in one go|with (vodka|wine|whiskey|alcohol|beer))`,
        `${pills} ..3 (and|with) ..3 (vodka|whiskey|wine|alcohol|booze|gin|rum|bottle) ..6 (dizzy|sleepy|woozy|awake|drowsy|numb|scared|help|tired|slipping|goodbye|can not)`,
        `(took|taken|swallowed) ..4 ${pills} ..6 (dizzy|sleepy|woozy|drowsy|numb|slipping|fading|throwing up|heart is|blurry|goodbye|hoping it|so it|to die|not wake|hope i)`,
      ],
    },
  ),
  ...markRows('means', [
    `${pills} (are|is) (on|in|next to|beside|under|here|lined|laid|all) ..3 (me|my|nightstand|bed|desk|drawer|hand|up|out|table)`,
    `(a|the|my) (${blade}|rope|noose|belt|${firearm}) (is|are)? (on|in|next to|beside|under|here) ..1 (me|my (bed|desk|nightstand|pillow|drawer|lap|bag|room|car|bathroom|closet))`,
    `(stolen|stole|took|borrowed|have|got|bought|access to) ..3 (${firearm}|bullets|ammo)`,
    `(have|got|here with|holding) ..2 (${blade}|rope|belt|noose) ..3`,
    `(${blade}|rope|pills|noose|gun|belt|helium|charcoal) (and|ready) ..2 (chair|vodka|bath|note|whiskey|letter|ready|water|bag)`,
    `enough ${pills} ..6`,
  ]),
  ...markRows('alone', [
    '(nobody|no one|noone) (is|else is)? home',
    '(house|apartment|flat) is (empty|all mine)',
    '(parents|family|roommate|roommates|kids|wife|husband|mom|dad|everyone) (is|are|left|went) ..1 (out|away|asleep|gone|sleeping|at work|to bed)',
    '(home|i am all) alone (tonight|now|all|for)',
    '(door|bathroom) (is)? locked',
  ]),
];
