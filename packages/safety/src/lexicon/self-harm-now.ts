import { type LexiconRow, riskRows } from './entry.ts';
import { blade, firearm, pills } from './shared-phrases.ts';

const now = { kind: 'self-harm', who: 'player', level: 4, imminence: 'now', negated: 0 } as const;
const cord = '(rope|belt|noose|cord|cable|scarf|sheet|strap|lead)';
const hold = '(beam|hook|bar|pipe|rail|door|branch|tree|banister|ceiling|rafter|closet)';
const time =
  '(in|within|about|only|maybe)? ..1 (an hour|half an hour|(ten|twenty|five|two|few|thirty|fifteen) ..1 (minutes|hours)|one minute|a minute|minutes)';

/** An act under way, told in the few words that somebody has at that moment. */
export const selfHarmNow: readonly LexiconRow[] = riskRows(now, {
  'now/has-taken': [
    `(half|most|some|twenty|the first (lot|half)|all) (of)? ..2 (${pills}|them|bottle|lot) (is|are)? ..1 (down|in me|gone|swallowed|inside me) ..4`,
    `(swallowed|took|downed|ate|drank) (everything|all of it|it all|whatever was|all that was) (in|from|under) the (cabinet|drawer|cupboard|bathroom|sink|fridge|box|bag) ..4`,
    '(drunk|drank|swallowed) (the|some|all the)? ..1 (stuff|bottle|thing) ..1 under the sink ..4',
    `(took|taken|swallowed) (my|her|his|moms|dads|grandmas) ..1 (whole|entire|full) ..2 (prescription|supply|months|bottle|box|pack) ..5`,
    `(took|mixed|swallowed|taken) (the|my|all the|some) ..1 ${pills} and ..1 (the|my|some) ..1 (sleepers|${pills}|whiskey|vodka|wine|rest) ..6`,
    '(already|just|so|yep|yes|yeah) ..1 i? (took|taken) (it|them|em) ..1 (all|more|now|already|goodbye|please|and|$) ..3',
    'i (have)? (swallowed|taken|took) (so|very|too) many ..4',
    '(whiskey|vodka|wine|rum|gin) ..2 (patches|morphine|pills|insulin) ..6 (bed|goodnight|bath|done|goodbye|they are on)',
    '(think|sure|hope) (it|they|the pills) (is|are) (working|kicking in|starting) ..4',
    '(arms|legs|eyes|hands|body|breathing) (is|are) ..1 (going|getting|gone|so) (heavy|numb|slow|cold) ..4 (working|took|on purpose|goodbye|tell|long|sorry)',
    '(it was|did it|this was|is|i did it) on purpose ..1 (and|i|now|$)',
    '(heroin|insulin|fentanyl|morphine|all of it) ..4 in one go ..6',
    '(bottle|box|pack|packet) is empty (now|and i|i just|tell|goodbye|i wanted) ..4',
    '(done it|did it|finally did it) ..2 (bottle|pills|blood|wrist|wrists|arm|empty|warm) ..4',
  ],
  'now/at-the-edge': [
    '(i am|am|^) (on|over|out on|past|outside|across) the (ledge|railing|rail|barrier|parapet|edge) ..1 (phone|it is|real|now|and|windy|do not|tell|bye|goodbye|$) ..3',
    '(already|am|just|have) ..1 (gone|climbed|over|went) over the (barrier|railing|rail|fence|edge|parapet) ..5',
    '(let go|letting go) of the (railing|rail|rope|edge|ledge|bridge) ..3 (real|now|bye|goodbye|sorry|for real|$)',
    `(train|it|next one|express) (comes|is coming|arrives|is due) ${time} ..4 (tracks|rails|stones|lying|here|down|between|bye|goodbye)`,
    '(down|lying|sitting|standing) (on|between) the (stones|rails|tracks|sleepers) ..3 (train|minutes|now|goodbye|waiting|lights|coming) ..2',
    `${cord} (is|are) ..1 (on|over|tied to|round|around|up on|fixed to) the ..1 ${hold} ..5`,
    `(it|${cord}) (is)? (round|around) my neck ..3`,
    `(chair|stool|bucket|ladder) (is)? ..1 (under|beneath|below) the ${hold} ..5`,
    '(standing|i am) on (the|a|my) (chair|stool|bucket) ..4 (rope|neck|noose|now|goodbye|belt|beam|ready)',
    'i tied it ..4 (broke|snapped|came down|did not hold|slipped) ..4',
    '(i am|am|^) (walking|wading|swimming) (in|into|out) ..1 the (water|sea|lake|river|ocean) ..3 (waist|chest|neck|cold|deep|bye|goodbye|stones|not coming)',
    '(water|sea) ..3 (until|up to|to) (my)? (waist|chest|neck|chin) ..4 (cold|bye|goodbye|sorry|stones|now)',
    '(foot|feet) on the (accelerator|gas|pedal) ..5 (wall|tree|truck|belt|bridge|river|cliff)',
    '(garage|windows|doors|door) ..2 (shut|closed|sealed|taped|blocked) ..4 (engine|gas|car|hose|exhaust|charcoal) ..3 (running|on|hissing|lit)',
    '(engine|gas|car|hose) ..2 (running|on|hissing|hooked up|connected|attached) ..6 (garage|shut|closed|sealed|bag|tape|taped|song|goodbye|asleep)',
    '(petrol|gasoline|fuel|lighter fluid) ..3 (over|on) (me|myself|my (clothes|head)) ..5',
    'i jumped ..4 (landed|alive|broke|can not move|pulled me out|survived) ..4',
    '(bath|tub|bathtub|waters|water) ..4 (is)? (red|going red|turning red|pink) ..4',
    `(locked) ..2 (bathroom|door|room) ..3 ${blade} ..3`,
    '(bleeding|bled) ..6 on purpose ..4',
    'not (stopping|going to stop) (it|the (blood|bleeding)) ..2',
    `${firearm} ..2 (across|on|in|between) my (knees|lap|teeth|mouth|hands) ..4`,
    '(it is|its) loaded ..6 (bench|table|lap|tonight|in front|next to me|beside me|when|goodbye|knees)',
  ],
  'now/counts-down': [
    '(counting|count) down ..4 (then|and) ..2 (i go|jump|it is over|i am gone|do it|pull)',
    `${time} from now ..3 (it|i|this|then) ..4 (over|done|gone|dead|finished)`,
    '(at|by) (midnight|noon|dawn|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1|2|3|4|5|6|7|8|9|10|11|12|2am|3am) ..1 i (leave for|use it|do it|go to) the? ..1 (bridge|tracks|roof|cliff|gun|it|sea|lake)? ..6',
    '(kids|wife|husband|mom|parents|everyone) ..2 (at|with|out|away|asleep|gone) ..6 (rope|pills|gun|belt|it) is (up|ready|loaded|here|on the table)',
    '(as soon as|soon as|when|once|the moment) ..4 (leaves|asleep|gone|closes|drives off|sleeps|are in bed|leaves the driveway) ..1 (i am|i) ..1 (using|getting|taking|use|get|take) (his|the|my|moms|dads|her) ..1 (gun|pills|rope|blade|razor|belt|rifle|shotgun)',
    '(alarm|timer|clock) ..2 (for|at) ..6 (asleep|sleeping|nobody) ..6 (ready|bathroom|pills|rope|then that is me|do it)',
    '(then|and) (that is|thats) me (done|gone|finished|$)',
    '(when|once|after) this (message|post|sentence|text) ..3 (i am|i) ..1 (stepping|step|jumping|jump|gone|pulling|letting go) ..2',
    '(tonight|today) ..3 (3|three|noon|midnight|at ..2) ..4 (multi storey|top level|bridge|roof|tracks|cliff|car park|viaduct) ..4',
    '(i have|and) what i need ..1 in my (bag|backpack|pocket|car|boot) ..4',
    '(last meal|last supper|last cigarette) ..4 (tracks|bridge|timetable|tonight|rope|pills)',
    '(timetable|schedule) ..6 (tracks|train|depot|last meal|tonight)',
    '(first lot|first half|second lot|first handful) ..4',
    '(no one|nobody|do not|please do not|dont) ..1 (call|send|get) (anyone|anybody|help|an ambulance|the police) ..4 (took|done|already|taken|too late)',
    '(took|taken|done it|swallowed) ..6 (do not|please do not|dont) (call|send|get) ..1 (anyone|anybody|help|an ambulance|someone)',
    'i regret it ..2 (swallowed|took|taken|drank|cut) ..3',
    '(do not|not) want to die (now|anymore) ..1 (i|help|please|what) ..4 (took|swallowed|taken|bleeding)',
  ],
});
