import { type LexiconRow, markRows, riskRows } from './entry.ts';
import { blade, firearm, pills } from './shared-phrases.ts';

const now = { kind: 'self-harm', who: 'player', level: 4, imminence: 'now', negated: 0 } as const;
const body = '(wrist|wrists|arm|arms|skin|vein|veins|throat|neck|thigh|thighs|leg|legs|chest)';
const cord = '(rope|noose|belt|cord|cable|extension cord|scarf|bedsheet|sheet)';
const drop =
  '(bridge|roof|rooftop|ledge|balcony|overpass|building|car park|parking garage|cliff|platform|pier|window|edge|railing|fence|barrier|viaduct)';
const train = '(train|express|tram|metro|subway)';
const ofMine = '(my|our) (own|dads|grandads|grandpas|husbands|wifes|moms|fathers|uncles|brothers)?';
const reached =
  '(right now|now|rn|goodbye|bye|sorry|tonight|alone|jump|let go|fall|drop|thinking|nobody|no one|cold|down|crying|shaking|looking down)';

/** Means in the hand or laid out, a place that was reached, a cut that bleeds: danger now. */
export const meansAtHand: readonly LexiconRow[] = [
  ...riskRows(now, {
    'acting/means-in-hand': [
      `${blade} (is)? ..1 (in|against|on|at|to) my (hand|hands|own|wrist|wrists|arm|skin|vein|veins) ..6 (bleeding|blood|cut|tonight|goodbye|sorry|now)`,
      `(i have|have|holding|got|with) (the|a|my) ${blade} ..1 (on|to|at|against) my (own)? ${body} ..3`,
      `(i|am|have|got|sitting|holding|here) ..2 (holding|with|have|got|loaded|took|taken|cleaned|cleaning) ..2 ${ofMine} ..1 ${firearm} ..4 (loaded|thinking of you|goodbye|tonight|ready|in my lap|next to me|lap|sorry|forgive)`,
      `i (have|got|took|have got|have taken) (the|my|dads|his|her|a) ..1 ${firearm} (out|out of|from) ..3 ..1 (and|it is|is) ..2 loaded`,
      `${firearm} in my (own)? mouth`,
      `(one|a|single) (pull|squeeze) of the trigger ..9 (quiet|over|peace|gone|silent|lap|done)`,
      `${cord} (is|are)? ..1 (up|tied|hung|hanging|ready|round my neck|around my neck|in my (backpack|bag|car|trunk|boot)) ..6 (dead|die|goodbye|bye|sorry|woods|forest|tree|beam|hook|chair|tonight|before they|step)`,
      `(i have|have|got|put|with) (the|a|my) ${cord} ..1 (round|around|on|over) my (own)? (neck|throat)`,
      `(this|the) ${cord} (better|had better|should|must|will) hold ..2 $`,
      '(step|kick|jump) (off|away) the (chair|stool|bucket|box|ladder) ..3',
      `${pills} ..2 (counted out|laid out|lined up|poured out|in a pile|in my hand|in my palm|next to me|beside me|in front of me|on the table) ..6`,
      `(counted|laid|lined|poured|spread|opened|crushed) (out|up)? ..1 (all)? (my|the) ${pills} ..6 (door|music|goodbye|tonight|bed|ready|note|table|front)`,
      `locked (the|my) (door|bathroom|room) ..8 (opened|have|got|took|counted|lined up|with) (the|my|a) ..1 (${pills}|${blade}|rope|noose|${firearm})`,
      `(${pills}|${blade}|noose|gun|rope) and (a)? ..1 (${pills}|whiskey|vodka|wine|alcohol|gin|${blade}|bath|note|letter) ..1 (are|is) (next to|beside|with|in front of|ready) ..2`,
      `(bath|tub|bathtub) (is)? ..1 (full|running|filled|ready|warm) ..5 (${blade}|toaster|hairdryer)`,
      '(turned|turn|opened|left|switched) (on)? (the)? gas ..1 (on)? ..4 (shut|closed|taped|sealed|window|windows|oven)',
      '(car|engine) (is|still)? ..1 (running|on|idling) ..6 (garage|door is shut|doors shut|hose|exhaust)',
      '(set up|ready|waiting|prepared|arranged) ..2 in the (garage|shed|bathroom|attic|basement|car|woods) ..5 (waiting|tonight|dark|alone|asleep|gone|goodbye)',
      '(bag|plastic bag) (is|goes)? ..1 (over|on|round|around) my (own)? head ..3',
      '(stones|rocks|bricks|weights) in my (pockets|coat|backpack|jacket|bag) ..6',
      '(have|got) ..2 plan for (tonight|today|this evening|tomorrow) ..7 (stuff|pills|rope|gun|means|everything|things|what i need|blade)',
      'now for the (pills|rope|blade|gun|razor)',
    ],
    'acting/at-the-drop': [
      `(wrong|other|outer|outside) (side)? of the (railing|rail|fence|barrier|bridge|parapet|guardrail|balcony)`,
      `(over|past|climbed) the (railing|rail|fence|barrier|parapet|guardrail) (on|to) the (outside|other side|wrong side)`,
      `(sitting|standing|i am|here|stood|sat) ..2 (on|at) (the|a) ..1 ${drop} of my (building|block|house|apartment|flat|work|school|office|dorm|tower) ..3`,
      `(sitting|standing|i am|stood|sat|here) ..2 (on|at) (the|a|this|my) ..1 (top of)? ..1 (the|a)? ..1 ${drop} ..6 ${reached}`,
      `(can not|could not|cannot) stop looking down ..2`,
      `(top|roof|edge) of (the|a|my) ..1 (car park|parking garage|building|bridge|block|tower block|flats|mall|hospital|hotel) ..1 (right now|now|floor|th|nobody|no one|alone|7th|8th|9th|10th|6th|5th|4th|and|$) ..4`,
      `(window|balcony) (is)? ..1 (open|opened) ..4 (floor|leg out|legs out|foot out|ready to)`,
      `(my|both) (legs|feet) ..1 (are|is)? (hanging|dangling|over) (over|off|past)? ..1 the (edge|side|ledge|roof|bridge|cliff|railing) ..4 $`,
      `(from|on|at) the (cliff|bridge|roof|ledge|pier|edge|tracks|platform) ..2 (my)? shoes (are)? (off|next to)`,
      `(sitting|standing|lying|kneeling|waiting|stood|sat|i am|am) ..1 (on|between|across|beside|near|by) the (train|railway)? ..1 (rails|tracks|railway line|train line|train tracks) ..3 $`,
      `(parked|waiting|standing|sitting) ..2 (by|at|near|on) the (railway|railroad|train|track|level crossing) ..3 (waiting for|until|till|before) (the|a|next) ..1 ${train} ..2 $`,
      `i (can)? ..1 (see|hear|feel) the ${train} (lights|coming|light) ..1 (now|coming|closer)? $`,
      `(there is|a|next|the) ..1 ${train} (is)? ..1 (in|due|comes|arrives|coming) ..3 (minute|minutes|soon) ..5 (under it|in front|jump|be under|step|goodbye)`,
      `(walking|driving|going|headed|heading|on my way|i am driving|drove) (to|out to|towards|toward|up to) (the|a) ..1 (bridge|cliff|cliffs|tracks|railway|woods|forest|sea|river|roof|overpass|pier) ..5 (rope|goodbye|goodbyes|end it|die|jump|not (coming|come) back|note|last|pills|gun|kill)`,
      `(goodbye|goodbyes|rope|note|letter) ..6 (walking|driving|going|headed|heading|on my way) (to|towards|into) (the|a) ..1 (bridge|cliff|cliffs|tracks|woods|forest|sea|river|roof|overpass|pier) ..2`,
      `(water|sea|river|lake) is ..1 (up)? to my (waist|chest|neck|knees|chin) ..7 (stones|pockets|goodbye|cold|not going back|keep walking|alone|last)`,
      `(goodbye|bye|sorry) ..4 (i am|im) (jumping|doing it|going) $`,
    ],
    'acting/bleeding': [
      `(cut|sliced|slit|opened|slashed) (too|so|really|very|way) deep ..3`,
      `(blood|bleeding) ..2 (all over|everywhere|on the|dripping|soaking) ..7 (cut|wrists|arm|deep|blade|myself|razor)`,
      `(i|have|just|already) ..2 (slit|cut|opened|slashed|sliced) (them|both|my wrists|both my|my veins|my arms|my throat) (open|both)? ..4 (cold|bleeding|blood|dizzy|how long|now|help|floor|everywhere|$)`,
      `(slit|cut) (them|both) ..1 $`,
      `(bleeding|blood) ..7 (do not|not) want (to)? (stop|it to stop|help|anyone) ..2`,
      `(will not|does not|not) (stop bleeding|close|clot) ..4 (i did|did it|to my|myself|my (arm|wrist|leg|thigh)) ..2`,
      `(did|done) something (stupid|bad|terrible) (with|to my) ..1 (a|the|my)? ..1 (${blade}|${pills}|wrist|wrists|arm) ..6`,
      `${blade} ..5 (i am|im|am|and) ..2 bleeding ..2 $`,
      `(hurts less|getting cold|so cold|going dark|everything is fading|blurry) ..5 (dripping|blood|bleeding|carpet|floor)`,
    ],
  }),
  ...riskRows(
    { kind: 'self-harm', who: 'player', level: 3, imminence: 'someday', negated: 0 },
    {
      'indirect/has-a-gun': [
        `^ ..3 i (do|really do|actually do) (have|own|keep) (a|my) ..1 ${firearm} ..1 $`,
        `i (bought|ordered|found|got|stole|have|keep) ..3 ${firearm} ..5 (not told anyone|nobody knows|no one knows|going back to it|under my (bed|pillow)|last week|in secret|just in case|look at it|hold it)`,
        `found my ..1 ${firearm} ..7`,
        `(nobody|no one) knows (about|of) the (rope|pills|gun|razor|blades|knife|noose) ..4`,
        `(hide|hiding|keep|hidden|stash) ..2 (${blade}|blades|rope|noose) (in|under|behind) (my|the) ..3`,
      ],
    },
  ),
  ...markRows('means', [
    `^ ..2 ${cord} (is|are)? ..1 (already)? (up|tied|hung|ready|in place) ..2 $`,
    '^ ..2 noose (is|are)? ..1 (already)? (up|tied|hung|ready|in place)',
    `^ ropes (already|all)? (tied|up|ready|hung) ..2 $`,
    `(i have|have|got|took|taken) ..2 ${firearm} ..4`,
    `(rope|noose|pills|gun|blade|razor) (in|inside) my (backpack|bag|pocket|car|trunk|boot|drawer|coat)`,
  ]),
];
