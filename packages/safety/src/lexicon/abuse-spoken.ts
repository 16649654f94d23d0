import { type LexiconRow, riskRows } from './entry.ts';
import { atHome } from './shared-phrases.ts';

const now = { kind: 'abuse', who: 'player', level: 3, imminence: 'now', negated: 0 } as const;
const kin =
  '(grandad|granddad|grandpa|grandfather|gran|nan|nana|carer|step dad|step mom|foster carer|daddy|papa|tutor|imam|scout leader|youth leader|vicar|girl friend|ex wife|ex husband|in laws|mother in law|father in law|son in law|flatmate|housemate)';
const one = `((my|our|the|his|her) (moms|mothers|dads|step|foster|ex|older|big|little|own|drunk)? (${atHome}|${kin})|(^|when|because|and|but|if|that|so|says) (mom|dad|stepdad|stepmom|stepmum|grandad|grandpa|grandma|gran|nan|uncle))`;
const anyone = `(${one}|he|she|they|someone|somebody)`;

/** Violence and control told by what belongs to them: belts and locks, secrets, papers, what one does to keep out of the way. */
export const abuseSpoken: readonly LexiconRow[] = [
  ...riskRows(now, {
    'abuse/with-a-belt': [
      `${one} ..2 (took|takes|taking|pulled|gets|got|used|uses) ..1 (his|her|the|a|off his|out his) (belt|strap|cane|slipper|stick|cable|hose|wooden spoon|cord|coat hanger) (off|out|to (me|us)|on (me|us)|again|down)`,
      '(he|she) ..1 (took|takes) (his|her|the) (belt|strap|cane|slipper|cable) (off|out|to (me|us)) ..3',
      '(i|we) (get|got|will get|am going to get|always get) the (belt|strap|cane|slipper|wooden spoon|stick|cord|back of (his|her) hand) (if|when|for|again|tonight|because|every|$)',
      '(then|now|next) (it is|its) (me|my turn|our turn) ..2 $',
      `(flinch|flinched|flinching|duck|freeze) (when|whenever|every time|if|as soon as) ${anyone} ..4`,
    ],
    'abuse/against-a-wall': [
      `${anyone} ..2 (pushes|pushed|shoves|shoved|slams|slammed|throws|threw|held|holds|pinned|pins) me ..1 (into|against|up against|onto|to|over|through) (the|a|walls) ..1 (wall|walls|door|floor|table|radiator|fridge|counter|sink|bed|stairs|cooker)?`,
      `${anyone} ..1 (held|holds|put|puts|pressed|presses|pushed) (the|a|an|his|her|my|hot)? ..2 (iron|lighter|cigarette|kettle|pillow|knife|scissors|pan|hair straighteners|straighteners) ..2 (near|to|against|at|over|on|in|next to) my (face|arm|skin|hand|neck|back|leg|head|mouth|throat)`,
      `${anyone} ..1 (threw|throws|throwing|chucks|chucked|hurls) (things|stuff|plates|a (plate|mug|shoe|chair|bottle|pan)|his|her|the (remote|plate|mug|chair)) ..1 at (me|us|my head)`,
      `${anyone} (broke|has broken|snapped|dislocated|sprained) my (finger|fingers|arm|wrist|nose|rib|ribs|jaw|hand|toe|tooth|teeth|glasses on my face)`,
      `${anyone} (pinches|pinched|slaps|slapped|hits|ties|tied|handles|drugs|starves|yanks|twists|kicks) (me|us|the old ones) ..2 (where|hard|when|if|down|so|to|because|every|again)`,
      '(black eye|bruise|bruises|burns|marks|split lip) ..3 (off|from|thanks to) (my|the) ..1 (brother|dad|mom|sister|boyfriend|girlfriend|husband|wife|stepdad|uncle|carer|mate|ex) ..8',
    ],
    'abuse/told-it-is-owed': [
      '(he|she|my ..1 (husband|wife|partner)) ..1 (says|said|tells me|told me) ..2 is ..1 (what|how) (married people|married couples|husbands and wives|wives|a wife) (do|does) (and|so|and so) i ..1 (lie|lay|let|wait|cry|count|close|shut|keep) ..8',
    ],
    'abuse/made-to': [
      `${anyone} ..1 (threw|poured|tipped|chucked|throws|pours) (boiling|hot|scalding) (water|tea|oil|coffee|soup|milk) ..2 (me|us|my ..1)`,
      `${one} ..1 (makes|made|making|forces|forced) me ..1 (eat (off|from|it|my)|sleep (on|in|outside)|kneel|stand (in|outside|for)|lick|beg|drink (it|my|from)|strip|undress|sit in) ..4`,
      `${anyone} ..2 (puts|put|gets|got|shoves|slides|had) (his|her) (hand|hands|fingers) (up|down|under|inside|between) my (skirt|shirt|top|dress|leg|legs|thigh|pants|trousers|knickers|blouse|jumper|bra) ..4`,
      `${anyone} ..1 (sends|brings|lets|sent|brought) ..2 (men|friends|mates|strangers|people|clients|blokes) ..6 (nice to them|pay|paid|touch me|use me|my room|sleep with|do what they)`,
      `(choke|chokes|choked|choking|strangles|strangled) me (in bed|during sex|when we|and (says|said|told|laughs|calls)) ..4`,
      `${one} ..1 (hits|hit|slaps|kicks|beats|punches|pinches|thumps) me (for|over|about) (my|money|the|not|being|a) ..3`,
      `${one} ..1 hurts me (when|if|because|every|and|at) ..4`,
    ],
    'abuse/secret-kept': [
      `${anyone} ..4 (touches|touched|touching|rubs|gropes|groped|feels) (us|the girls|the boys|my (leg|legs|chest|thigh|thighs|hair|back)) ..4`,
      `${one} ..2 (keeps|kept|is always|is|started|has been)? ..1 (getting|coming|climbing|crawling|gets|comes|climbs|sneaks|sneaking) (into|in) (my|our) (bed|room|bedroom|shower|bath) ..4`,
      `${one} ..9 (not allowed|not supposed|told not|made me (promise|swear) not) ..1 (to)? (tell|talk about|say) ..2 $`,
      `${one} ..2 (forces|forced|forcing|makes|made) me ..3 (even when|when) i (say|said) (no|stop)`,
      `${anyone} (has|put|set up|installed|hid|hides) ..1 (a|the|his) (camera|cameras|phone) ..1 in my (room|bedroom|bathroom|shower)`,
      `${one} ..2 (watches|watched|films|filmed|spies on) me ..2 (shower|showering|undress|dress|change|changing|sleep|sleeping|in the (shower|bath))`,
      `(sleep|slept|sleeping|have sex|having sex) with (the|my|our|him|his) ..1 (landlord|boss|manager|friends|mates|dealer|owner|uncle|him) ..2 (or|so|to pay|for (rent|the rent|money))`,
      '(send|sending|sent) (him|her|them|another) ..3 (photo|photos|pic|pics|nude|nudes|video|picture|pictures) ..6 (or|he will|or else|show|school|share|post|my (mom|dad|parents|family|friends))',
      '(my|a|the) pimp ..4',
      '(owe|owes) (him|her|them) ..3 (nights|clients|customers|men|tricks|punters)',
      '(sells|sold|selling|rents|lends|passes) me (to|out|around|on to) ..3 (men|friends|mates|others|customers|strangers)',
    ],
    'abuse/held-by': [
      `${anyone} (took|takes|has|have|keeps|keep|kept|hid|holds|locked away) (my|our|all our|both our) (passport|passports|papers|documents|visa|bank card|phone and keys|keys and phone) ..9 (pay|paid|hours|work|let|leave|out|give|back|sister|see|go)`,
      '(work|working) (sixteen|fifteen|eighteen|twenty|14|15|16|18|20) hours ..6 (no pay|unpaid|not paid|passport|nothing|lock|locked)',
      `${one} ..6 (will not|does not|never) (let|lets) me ..3 (own|have|use|see|talk|eat|sleep|leave|out|go) ..9 (bank|card|money|sister|mom|friends|phone|doctor|house|food)`,
      '(sleep|sleeping|slept|hide|hiding|sit|wait) in (the|my|our) (car|shed|bathroom|wardrobe|garage|loft) (when|until|till|whenever|because) (he|she|dad|mom|my ..1) ..1 (is|gets|goes|has|like|comes|stops) ..4',
      '(when|if) (he|she|dad|mom|stepdad|my ..1) is (like (this|that)|in one of (his|her) moods|in that mood|on the drink|had a drink) ..6 (kids|hide|car|locked|lock|bathroom|quiet|hurt|hit|scared|careful)',
      '(if|when|before|so) (he|she|dad|mom|stepdad|my ..1) (wakes|wakes up|finds out|gets home|comes home|sees this|hears) ..4 (hurt|hit|kill|beat|start on|thump|batter|smack|punish) ..3',
      `${anyone} (will|is going to|would|says he will|says she will) (hurt|hit|beat|start on|batter|thump|kill) (mom|us|my ..1|the (kids|dog|cat|baby)) (again|too|if|when|next|tonight|for|because)`,
      `${anyone} ..2 (says|said|tells me|told me|swears) if i (tell|leave|scream|go|cry|talk|call) ..4 (kill|hurt|get rid of|drown|burn|shoot|show|send|post|take) ..3`,
      `${one} ..1 (locks|locked|shuts|shut) (me|us) (in|out|out of|up|inside|outside) ..4`,
      `(i am|and i am|im) (only)? (9|10|11|12|13|14|nine|ten|eleven|twelve|thirteen|fourteen) ..6 (hits|touches|locks|hurts|boyfriend|stepdad|uncle|coach)`,
      `(do not|does not|never|did not|not) (feed|feeds|fed|wash|washes|change|changes) me (if|when|until|unless|because|for|all) ..4`,
    ],
  }),
  ...riskRows(
    { kind: 'abuse', who: 'player', level: 4, imminence: 'now', negated: 0 },
    {
      'abuse/at-the-door': [
        `(he|she|my ex|my (dad|husband|boyfriend|stepdad|brother|son|partner)|dad|stepdad|mom) (is|has) ..1 (kicking|breaking|smashing|battering|bashing|banging) ..1 (the|my|our)? ..1 (door|window|front door|bathroom door|bedroom door) (in|down|open)? ..4 (help|what do i do|now|kids|phone|scared|please|police|$)`,
        `(he|she|they) (is|has|have|are) (found|tracked down) (me|us) ..4 (door|outside|here|window|garden|car)`,
        `(he|she|my ex|my (dad|husband|boyfriend|stepdad|brother|son|partner)|dad|stepdad|mom) (is|has) ..4 (knife|hammer|bat|machete|axe|gun|petrol|petrol can|acid) ..8 (outside|door|bathroom|bedroom|kitchen|locked|hiding|kids|flat|house|hall)`,
        `(dad|mom|stepdad|stepmom|he|she|my (dad|husband|boyfriend|stepdad|brother|son|partner|mom)) is ..1 (hitting|choking|strangling|beating|stabbing|kicking|punching|hurting|attacking|smashing) (mom|dad|my (mom|sister|brother|baby|son|daughter|kids)|us|me ..3 (right now|help|please)) ..4`,
        `${one} is ..1 (choking|strangling|throttling|smothering|stabbing) me`,
        `(he|she|dad|mom|stepdad|my ..1 (dad|husband|boyfriend|stepdad)) is ..1 (smashing|trashing|wrecking|breaking) ..1 (up)? (the|our)? ..1 (house|flat|kitchen|place|everything|room) ..9 (under|hiding|locked|sister|brother|kids|bed|scared|help)`,
        `(hear|hearing) (her|mom|my (mom|sister|brother)) (screaming|scream|crying|begging) ..6 (dad|he|stepdad|boyfriend|now|help|stop|downstairs|next door|$)`,
      ],
    },
  ),
];
