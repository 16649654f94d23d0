import { type LexiconRow, riskRows } from './entry.ts';
import { firearm, pills, weekday } from './shared-phrases.ts';

const self = { kind: 'self-harm', who: 'player' } as const;
const took =
  '(took|taken|had|swallowed|necked|downed|drank|drunk|finished|emptied|popped|injected|sunk|scoffed|am taking|am swallowing)';
const supply =
  '((whole|full|entire)? (weeks|months|fortnights|days|years) (worth|supply)|months supply|strip|strips|blister|blisters|blister pack|blister packs|prescription|sertraline|amitriptyline|citalopram|fluoxetine|propranolol|beta blockers|blood thinners|heart pills|digoxin|lithium|quetiapine|nytol|sleepers|antihistamines|morphine|insulin|methadone|oramorph)';
const floors =
  '(fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|twentieth|top|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|20th)';
const drop =
  '(railing|railings|rail|barrier|fence|parapet|guardrail|guard rail|balustrade|edge|ledge|wall|glass)';
const high =
  '(bridge|viaduct|overpass|roof|rooftop|car park|parking garage|multi storey|balcony|cliff|cliffs|pier|weir|dam|tower block)';
const courage = '(guts|courage|nerve|nerves|balls|bottle|bravery|strength)';
const doing =
  '(do it|end|jump|step|drive|pull|swallow|go through|die|kick|turn the wheel|let go|walk out|walk into|use it|cut|tie)';
const gone =
  '(will not be (here|around|needing)|will not need|am gone|have gone|is over|be gone|nobody has to|none of you)';

/** Plans, preparations and acts as people tell them in passing: by their amounts, places, dates and what still holds them. */
export const selfHarmSpoken: readonly LexiconRow[] = [
  ...riskRows(
    { ...self, kind: 'medical', level: 4, imminence: 'now', negated: 0, past: true },
    {
      'overdose/a-supply-of-it': [
        `${took} ..3 (whole|entire|full|all|lot|rest of|most of|every) ..3 ${supply} ..2`,
        `(whole|entire|full|all|every|rest) ..3 ${supply} (is|are)? ..1 (gone|down|inside me|in me|in my stomach) ..2`,
        `^ ..1 the (whole|entire|full) (strip|blister|blister pack|months worth|bottle of pills|box of pills) ..1 $`,
        `on my (second|third|fourth|fifth|last) (packet|strip|box|blister|bottle of pills|handful) ..2 $`,
        `(emptied|emptying|popped out|popping out) ..1 (every|all|each) ..3 (blister|blisters|strip|strips|packet|packets|bottle|bottles|box) ..6 (swallow|swallowed|swallowing|taking|took|taken)`,
        `${took} (something|a load of stuff|loads of stuff|a bunch of stuff|everything|a lot of stuff|stuff) ..2 (from|in|out of) ..1 (bathroom|medicine|kitchen)? ..1 (cabinet|cupboard|medicine box) ..2`,
      ],
    },
  ),
  ...riskRows(
    { ...self, level: 4, imminence: 'now', negated: 1, past: true },
    {
      'acting/up-high': [
        `(lying|laid|laying|lie) (down)? on the (line|lines|rails|tracks|sleepers|motorway|road) ..2 $`,
        `(going to|about to|will|gonna) jump (in|when|once|as soon as|after) ..3 (minute|minutes|seconds|second|guard|train|traffic|security|cleaner|song|crowd|bus|lorry)`,
        `(sitting|sat|standing|stood|perched) ..1 on the ..2 (bridge|viaduct|overpass|roof|balcony|car park) (rail|railing|railings|wall|edge|ledge|parapet) ..4`,
        `(window|ledge|sill|windowsill|balcony|roof|edge) ..5 ${floors} (floor|storey|story) ..3 $`,
        `${floors} (floor|storey|story|level) ..6 (window|ledge|sill|railing|legs|lean|jump|over the (side|edge|rail)) ..3`,
        `(wrong|other|outer|far) side of the ..1 ${drop} ..6 (wind|river|water|train|express|cold|traffic|hands|holding|letting|soft|drop|far down|scared|phone)`,
        `(stepped|climbed|got|swung|am) (over|past) the ..1 ${drop} ..8 (river|water|train|drop|road|traffic|goodbye|cars|wind|rocks)`,
        `(parked|sat|sitting|standing|stood|am) ..2 (on|at) (the)? (top|roof|edge) ..1 (level|floor|deck)? ..2 of (the|a) ..1 (car park|parking garage|multi storey|building|flats|tower)`,
        `legs (over|dangling|hanging) ..3 (edge|side|drop|roof|bridge|ledge)? $`,
        `(walking|driving|cycling|on my way|heading|headed) ..1 (to|up to|out to) (the)? ${high} (now|right now|as i) ..3`,
        `(tracks|train|railway|rails|level crossing|platform) ..8 (last|final) (text|message|post|words|song|cigarette)`,
      ],
      'acting/gas-and-cord': [
        `(sealed|shut|closed|taped|locked) ..1 (the|my)? garage ..6 (engine|motor|car|exhaust|running|ignition) ..3`,
        `(gas rings|gas ring|gas taps|the gas|oven|hob) ..6 (lying|lie|laid|sitting|head) ..2 (floor|in|oven|inside) ..2`,
        `(it|rope|belt|cord|scarf|lead|flex|cable|noose) ..2 (wrapped|tied|looped|knotted|fixed|hooked|slung) ..1 (round|around|over|to|onto|on) (the|a|my) ..1 (banister|beam|rafter|joist|hatch|loft|door|pipe|rail|bannister|branch|fan|bar|neck) ..6 (step off|ladder|chair|stool|kick|jump|ready|need to|just)`,
        `(step|kick) off (the|this)? ..1 (chair|stool|ladder|step|bucket|stair|stairs) ..2 (now|and|goodbye|it is|neck|$)`,
        `(hose|pipe|tube|hoover pipe) (is)? ..2 (on|in|through|to|fitted|taped) ..4 (window|exhaust|car)`,
        `(turned|turn|put) ..1 the gas on ..6 (door|doors|window|windows|taped|towel|towels|sealed|lie|lying|sleep)`,
        `(belt|cord|rope|scarf|lead|cable|noose) is ..1 (round|around|over|on|tied) ..1 (the|my) (door handle|door knob|doorknob|handle|beam|rail|banister|neck|branch) ..4`,
        `(belt|cord|rope|scarf|lead|cable|noose) (round|around) my neck ..4 (type|typing|now|chair|door|tight|stool|write)`,
        `(garage|car) ..4 (door|doors|windows) ..1 (shut|closed|up|sealed) ..3 (engine|car|running|on)`,
        `(engine|car) (on|is on|running|is running) ..4 (door|doors|garage|windows) ..1 (shut|closed|sealed|up) ..3`,
      ],
      'acting/means-ready': [
        `(blade|blades|razor|razors) (is|are) (already|now)? (out|in my hand|on my (arm|wrist|skin|leg|thigh)|against my (arm|wrist|skin)) ..6`,
        `${firearm} ..4 (under|at|against) my (chin|temple|jaw|tongue) ..2`,
        `${firearm} ..3 (in my lap|on my lap|loaded) ..6 (safety off|last|goodbye|ready|one round|one bullet)`,
        `(have|got) ..1 the (rope|noose|belt|blade|gun|pills) ..9 (minutes|hour|hours|until|before) ..6 (back|home|wakes|wake|gets in|comes in|work)`,
        `(everything|it is all|all of it) (is)? ..1 (laid|set|lined) out ..6 (not be here|gone|before|bed|when he|when she|husband|wife)`,
        `(insulin|needle|syringe|morphine) (is)? ..1 (drawn|loaded|ready|all of it) ..3 (not diabetic|in my (arm|leg|thigh|hand)|all of it)`,
        `(inject|injecting|injected|inject ..1 myself with) ..1 (the rest of|all|all of|the whole|the lot of) ..2 insulin ..3`,
      ],
    },
  ),
  ...riskRows(
    { ...self, level: 4, imminence: 'now', past: true },
    {
      'acting/bled': [
        `(pulled|took|ripped|tore) (the|my)? ..1 (stitches|staples|dressing) (out|off) ..9`,
        `(opened|opening|open|slit|sliced|cut) my (arm|arms|leg|wrist|thigh|vein|veins|forearm) ..1 (from|all the way|wide|elbow|down to|properly|lengthways) ..4`,
        `(bled|bleeding|soaked|gone) (through|into) ..1 (two|three|four|five|several|all|a|the) ..1 (towel|towels|shirt|sheets|bandage|bandages|t shirt) ..6`,
        `(bleeding|bled) ..4 (on purpose|myself to|did it myself|i did it) ..3`,
        `(my|both) (wrists|arms|wrist) (are|is) (open|cut open|opened|bleeding|cut up) ..6`,
        `cut (to pieces|to ribbons|to shreds) ..4 (hand|arm|wrist|typing|type|blood|myself)`,
        `(hand|arm|wrist) (is|are)? ..1 (all)? cut (to pieces|to ribbons|to shreds) ..2 $`,
      ],
    },
  ),
  ...riskRows(
    { ...self, level: 3, imminence: 'someday', negated: 1 },
    {
      'indirect/how-is-settled': [
        `(lethal|fatal|deadly) (dose|amount|quantity) (of (pills|insulin|morphine|alcohol|caffeine|salt)|for (me|someone|a person|my)|though|tho|please|asking|$)`,
        `(high|tall|deep|fast) enough (building|bridge|roof|cliff|car park|drop|train|river) ..4`,
        `(dream|dreams|dreamt|dreamed|daydream|fantasise|fantasize|fantasising|imagine|imagining|picture|picturing) ..1 (about|of)? ..1 (slitting|cutting|hanging|jumping|drowning|shooting|crashing|stabbing|swallowing|overdosing) ..1 (my|myself|in front|the car|it all|pills|wrists|throat) ..3`,
        `(edge|platform|bridge|roof|cliff|rope|belt|knife|pills|blade|railing|noose|gun) ..9 (see|seeing) (if i (could|would|can|have the|had the)|what (it is|it|it would be|its) ..1 like|how it (feels|felt)) ..3`,
        `(every time|whenever|each time) i (shave|drive|cross|cook|chop|stand|take|see|pass|walk) ..5 i (think|want|imagine|wonder) ..2 (about|to|of)? ..2 (deeper|jump|swerve|step|steering|letting go|let go|drive into|all of them|ending|stopping)`,
        `(my|the) (note|letter|letters|notes) (is|are|s)? ..1 (nearly|almost|all|finally)? (done|finished|written|ready) ..3 (mom|dad|bit|kids|everyone|for|sorry|just|now)`,
        `notes (nearly|almost|all|finally) (done|finished|written|ready) ..4`,
        `(picked|chosen|worked out|figured out|decided) (exactly)? (how|when|where) (and (when|where|how))? $`,
        `(picked|chosen|worked out|figured out|decided|know) (exactly)? (how|when|where) ..1 (i will|i would|i am going to|to) ..1 (do it|go|end it|die) ..1 $`,
        `know (exactly)? which (bridge|viaduct|platform|beam|roof|cliff|car park|tree|knot|branch|lorry) ..2 $`,
        `(have|got) the means ..6 (place|time|plan|date|evening|will|note)`,
        `(picked|chosen|marked|circled|set) (a|the|my) (date|day) ..9 (birthday|anniversary|calendar|number|month|week|funeral|so (they|nobody|it)|when)`,
        `(my|the) (goodbye|suicide|farewell|last)? (note|letter) is (on|in|at) draft ..2`,
        `my (note|notes) (is|are) (on|in|under|by|with|taped|pinned) ..4`,
        `(practising|practicing|practised|practiced|rehearsing|rehearsed|trying out|tested|testing) (the|a|my) (knot|knots|noose|drop|slipknot|jump)`,
      ],
      'prepares/saves-up': [
        `(putting|put|setting|set|keeping|keep|kept|squirrelling|skimming|slipping|tucking) ..2 (one|a|two|some|half|mine|a few|them) ..3 (pill|pills|tablet|dose|doses|capsule)? ..1 (aside|away|back|by) (every|each|in case|for (later|when|after|the day))`,
        `(prescription|repeat|refill|script|stash|sock|box|tin|drawer|pills) ..8 (will have|will be|be|have|is|got|almost|nearly|just about) ..1 enough (now)? $`,
        `(almost|nearly|just about) (got|have)? enough (now)? $`,
        `(hiding|hidden|hid|keeping|kept|saving|saved|stashing|pocketing) ..3 ${pills} ..3 (in|under|behind|inside) ..2 (sock|socks|pillow|mattress|shoe|shoes|drawer|tin|bear|book|jar) ..4`,
        `(asked|ask|asking|told) ..2 (doctor|gp|doc|pharmacist) ..2 for (more|extra|stronger) ..2 (pills|pill) ..6 (not (for|to)|but)`,
      ],
      'indirect/thinks-of-means': [
        `(think|thinking|dream|dreaming) ..1 (about|of) (the|that|my|his|her|dads|moms) ..1 (knife|knives|knife drawer|rope|bridge|${firearm}|blades|razors|tracks|beam|pills|cliff|viaduct) ..2 (more than|all day|all the time|every|constantly|a lot|when)`,
        `(rope|knife|gun|razor|blades|pills|noose|belt) ..4 (i|that i) (keep|kept) ..1 (going|looking|coming|staring|checking) ..3`,
        `(locked|locks|locking|hidden|hid|hides|hiding) ..1 (the)? (knives|knife|pills|blades|scissors|razors) ..8 (so i|but i|and i) ..2 (broke|found|used|took|bought|have|kept) ..4`,
        `counted (the pills|her pills|his pills|my pills|nans|grans|moms) (twice|again|three times|all) ..2`,
        `(bought|ordered|hired|got) ..2 (the|some|a|a canister of|a tank of)? ..1 (helium|nitrogen|charcoal|chloroform|cyanide) ..3`,
        'how it feels before i (go|die|do it|leave)',
        '(hard|difficult) to (just)? die $',
        'why (is it|is dying|does it have to be) ..2 (hard|difficult) ..2 (die|dying|$)',
      ],
      'self/hurts-themselves': [
        '(scratched|scratch|scratching|clawed|clawing|bit|bitten|biting|picked|rubbed) my ..1 (legs|leg|arms|arm|thighs|thigh|skin|wrists|wrist|hands|stomach|face) ..2 (raw|bleeding|bled|till|until|open|to bits|to shreds|so (hard|bad))',
        '(carving|carved|carve|scratched|cut) (words|lines|his name|her name|hate|fat|marks) (in|into|on|across) my ..2',
        '(want|need) to (bleed|see (blood|my blood|it bleed)|feel the blade) ..1 $',
        '(scratch|scratching|burn|burning|bite|biting|cut|cutting|starve|pinch|punch) ..1 and ..1 (scratch|burn|bite|cut|starve|bruise|pinch) ..4 (me|myself|my skin|my arms)',
        '(burning|burn|burned|burnt) my ..1 (legs|leg|arms|arm|thighs|thigh|skin|stomach) ..2 with (the|a|my) (lighter|iron|cigarette|cigarettes|stove|hob|straighteners|match|matches) ..4',
        '(started|back to|been|back on) (cutting|burning|scratching) (again|my|myself|every|most|since|at night|in the (bathroom|shower)) ..3',
        '(punch|punching|hit|hitting|headbutt|headbutting|bang|banging) (the|a|my head on the|my head against the|walls|the bathroom) ..2 (wall|walls|tiles|door)? ..3 (until|till) ..3 (split|bleed|bleeds|blood|break|broke|numb|feel)',
      ],
    },
  ),
  // Their own "not" denies nothing.
  ...riskRows(
    { ...self, level: 3, imminence: 'someday' },
    {
      'indirect/what-still-holds': [
        `(only|one) (reason|thing) ..2 (i have not|i am still here|keeping me here|i do not|stopping me|holding me) (done it|yet|gone|do it|is|back|from|it is)? ..2 (cat|dog|mom|kids|daughter|son|sister|brother|nan|fear|scared|pain|mess|baby|promise|god)`,
        `(would|will) do it if ..4 (scared|hurt|painless|guts|afraid|coward|brave|courage|easier|hurting|sure)`,
        `(wish|if only) ..2 i had the ${courage} to ..2 ${doing}`,
        `(get|find|work up|pluck up|getting|finding) ..1 the ${courage} to ..2 ${doing}`,
        `(when|once|after|until) (the|my) (dog|cat|mom|nan|gran|mother|horse) (goes|is gone|dies|died) ..6 (nothing|no reason|nobody|follow|do it|go too|keeping|free)`,
        `(if|when) (he|she) leaves (me)? ..2 i will (top|off|kill|do|end) (myself|it|it all)`,
        'i (will|am going to|want to|could|should|might) ..1 top myself',
      ],
      'indirect/next-time': [
        `(next|this|last) time ..3 (nobody|no one|they|you) ..4 (find|stop|save|catch|reach) me ..2`,
        `(should|wish|if only|could) ..2 (have)? (done|finished) ..1 (it|the job) (properly|right) ..4 $`,
        `(done|do|did|finish|finished) (it|the job) properly (the (first|last) time|this time|next time)`,
        `one (of these)? (day|days|time|times|night|nights) i (will|am going to) (not ..2 (turn|come back|stop|brake|walk away)|just (keep|let|go|step)|let go|step|keep (walking|driving|going))`,
        `(drove|walked|went|been|drive|walk|go|cycled) ..2 (out|up|down)? (to|over) the ${high} (again|today|tonight|last night|twice|every) ..4`,
        `(drive|walk|cycle|cross) ..2 over (it|the (bridge|viaduct)) ..3 (gripping|wheel|looking|thinking|every)`,
      ],
      'indirect/not-there-for-it': [
        `(birthday|christmas|present|presents|gift|gifts|holiday|tickets|wedding|exam|exams|results) ..6 i (will|would|shall) not ..1 (be (here|around|alive|needing)|need|see) ..3`,
        `(after|from|come|by) ${weekday} ..2 (nobody|no one|you|they|none|i|it) ..2 ${gone}`,
        `(will not|not going to) (need|be needing) (it|them|that|those|any of it|anything|my (phone|bed|room|books|coat|shoes)) ..1 (after|where) ..2 (${weekday}|i am going|tonight|tomorrow|then|this week)`,
        `(not|never) (intend|mean|plan|going) to see (the)? (spring|summer|autumn|winter|christmas|new year|another|my next|my twenties|my thirties)`,
        `if i (fail|lose|do not (pass|get)|flunk) ..5 i am not coming (home|back) ..2`,
        `^ (goodbye|bye) (guys|everyone|all|everybody) ..9 (for good|only good thing|last time|not coming back) ..2`,
      ],
    },
  ),
  ...riskRows(
    { ...self, level: 2, imminence: 'none' },
    {
      'passive/lived-enough': [
        '(want|need|wish) (it|this|everything|me|all of it|life) (to be)? over with ..2',
        '(waste|wasting) of (oxygen|space|skin|air|life) ..2 $',
        '(rather|wish|should have been) (it|it had|that it)? ..1 (was|were|been) me (who|that)? ..1 (died|dead)',
        'i (have)? (lived|been alive|been here|been around) ..1 too long ..1 $',
        '(be|feel|sounds) (so)? (nice|good|lovely|easier) to (just)? (stop|not be (here)?|not exist|disappear|never wake|not wake|switch off) $',
        '(life tired|tired of (being alive|life|living|existing|breathing|being here|it all) ..1 $)',
        '(nothing|it|things|life) (is|are|will|does) ..1 (ever|never|not) ..1 (going to)? (get|gets|getting) (any)? better (is it|anymore|for me|$)',
        '(do not|not) (really|even|actually)? want to die ..1 but ..1 (do not|i (do not|can not|just)) ..2 (want (this|to live|to be)|live|know how|like this|go on)',
        '(cross|crossed|crossing|step|walk) ..3 without looking ..6 (happens|care|hope|see|mind)',
        '(nothing|nothing left|not a thing) to look forward to (anymore|any more|$|have)',
        '(everybody|everyone|they|my (kids|family|husband|wife|parents|children|son|daughter)) would (have|get|be|sleep|live) ..4 (better|more peace|easier|happier|calmer|richer) ..6 without me',
        '(world|house|life) (would|will) ..4 (just as well|fine|better|quieter|without noticing) ..2 without me',
        '(would|will) be (ok|okay|fine|alright|happy|glad) if i (did not|was not|were not|never) ..1 (exist|wake|here|alive|wake up|$)',
        '(hope|hoping|wish|pray) (something|a car|a bus|a truck|a lorry|it|the plane|lightning) ..1 (hits|hit|takes|takes me|kills|runs|crashes) ..2 (me|on the way|over|$)',
        '(if|when) (god|the lord|he) (took|takes|calls|called) me (tonight|tomorrow|now|in my sleep|home) ..5',
        'do not see (myself|me) (getting|making it|living|reaching|being) ..1 (to|past|old|at) ..2',
        '(should|wish i had|if only i had|i wish i was|wish i were) never (been)? born',
        '(dead|gone) for (months|years|weeks|ages) ..3 (nobody|no one) ..3',
        '(they|everyone|everybody|you) (would|will|will all) (get|be) over (me|it) in (a|an) (week|day|month|hour|fortnight)',
      ],
    },
  ),
];
