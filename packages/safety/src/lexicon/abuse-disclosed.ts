import { type LexiconRow, riskRows } from './entry.ts';
import { atHome } from './shared-phrases.ts';

const now = { kind: 'abuse', who: 'player', level: 3, imminence: 'now', negated: 0 } as const;
const one = `(my|the|his|her) (moms|mothers|dads|step|foster|ex|older|big|own|little|drunk|abusive)? ${atHome}`;
const known = `(${one}|(^|when|because|and|but|if|since|that|so|says|know|tonight|again|yesterday|today|help) (mom|dad|he|she|they|stepdad|stepmom|grandpa))`;
const hits =
  '(hits|hit|hitting|beats|beat|beating|slaps|slapped|slapping|punches|punched|punching|kicks|kicked|kicking|chokes|choked|choking|strangles|strangled|burns|burned|whips|whipped|shoves|shoved|hurts|abuses|abused|smacks|smacked|bites|belts|assaults|assaulted|thrashes|thrashed)';
const whenever =
  '(when (he|she|they|i|my|mom|dad|nobody|no one|drunk|we)|whenever|every (day|night|time|week|weekend)|all the time|at (home|night)|if i|until i|till i|because i|so (bad|badly|hard)|again|almost every|sometimes|for (no reason|everything|crying|being|not)|in front of (the|our|my) (kids|children|family)|and (i am (scared|afraid|bleeding|hurt)|then (says|apologizes|apologises|cries)|no one|nobody|calls|tells|screams|says|locks|threatens|will not)|with (his|her|a|the) (belt|fist|fists|hand|hands|shoe|cable|cord|iron|bottle|phone)|in real life|really)';
const parts = '(arm|nose|rib|ribs|wrist|finger|jaw|leg|tooth|teeth|hand|collarbone)';

/** Disclosures of violence and sexual abuse that name nobody or only hint: "he hits me when he drinks". */
export const abuseDisclosed: readonly LexiconRow[] = [
  ...riskRows(now, {
    'abuse/is-hit': [
      `(he|she|they) (always|often|just|still|already|has|have|keeps|regularly|sometimes)? ..1 ${hits} me ..2 ${whenever}`,
      `(he|she) is (beating|abusing|hurting|raping|molesting|assaulting) me $`,
      `(he|she|they) (is|are|keeps|keep|has been|have been|started) (beating|abusing|hurting|hitting|choking|slapping|punching|kicking|raping|molesting|assaulting) me ..1 (up)? ${whenever}`,
      '(he|she|they) (has been|have been) (beating|abusing|hurting|hitting|choking|slapping|punching|kicking) me ..1 for ..3 (years|months|weeks|ages)',
      `${whenever} ..1 (he|she|they) ..1 ${hits} me`,
      `${known} ..8 (and|or|then) ..1 ${hits} me`,
      `${one} ..3 (throws|threw|throwing) (things|stuff|plates|a|his|her|bottles|furniture|me) ..3 (me|wall|stairs|at)`,
      `${known} ..2 (gave|gives|giving|left) me ..2 (black eye|black eyes|bruise|bruises|bloody nose|busted lip|split lip|concussion|broken ${parts}|scars|marks)`,
      `${known} ..6 (broke|fractured|dislocated|knocked out) my ${parts}`,
      `${known} ..1 (pushed|threw|shoved|pushes|throws|dragged|drags|slammed|slams|pinned|pins|held) me ..1 (down (the)? (stairs|on)|against the|into the|by (my|the) (hair|throat|neck|arm)|to the (floor|wall|ground)|across the|out of the)`,
      `${one} ..3 (chased|stabbed|attacked|bit|scratched|poisoned|drugged|cut|scalded|threw|tied|smothered|suffocated|spat on|drags|attacks|stabs|chases) me ..3`,
      '(guy|man|someone|somebody|boy|person|teacher|woman|coworker|stranger|kid) ..5 (who|that) (keeps)? ..1 (touches|touched|touching|hits|rapes|raped|beats|molests|hurts|abuses|follows|stalks) me',
      `${one} ..2 (grabbed|groped|cornered|pinned|kissed|forced) (me|himself|herself) ..5`,
      '(he|she|they) ..2 (said|says|threatened|threatens|swore) ..3 (burn|kill|hurt|beat|shoot|stab) ..6 (with me in it|my (kids|family|mom|parents|dog|cat)|if i (leave|tell|go|report|call)|in my sleep)',
      `(bruises|bruise|marks|scars|burns) ..5 (from (my|him|her|when he|when she)|he (gave|left|did)|she (gave|left|did))`,
      '(i|she|he) (got|get|getting|was|gets|am getting|am being|being) (beaten|beat|hit|slapped|whipped|choked|kicked|punched|strangled) (up)? ..2 (by (my|him|her)|at home|when i|if i|whenever|until i|again (by|last|today|yesterday|tonight)|every|for (not|crying|being))',
      '(beat|beats|beating|beaten|jump|jumped|jumping|kick|attack|attacked) me up ..3 (school|every|after|class|again|yesterday|today|bus|locker|because|home)',
      '(in|out of|stuck in|leave|escape|living in|left|have|leaving|this) (an|a|my|this)? ..1 abusive (relationship|marriage|home|family|household|husband|boyfriend|partner|wife|girlfriend)',
      '(my ..1|he|she) (is|are) (so|very|really|physically|sexually|incredibly|extremely)? ..2 (abusive|violent) ..1 (to me|towards me|with me|and|when|$)',
      '(victim|survivor) of (domestic|child|sexual) (violence|abuse)',
      '(domestic|child) (violence|abuse) (at|in) (my|our) (home|house|family)',
      '(do|does|did|will|to)? (not)? (feed|feeding|fed) me ..3 (days|locked|because|anymore|parents|for|when|if|$)',
      `${one} ..4 (does not|do not|will not|did not|refuses to|never) (feed|give) me ..1 (food|eat|dinner|anything to eat)?$`,
      'not (allowed|let) to eat ..3 (my|home|he|she|they|until|days)',
      `${known} ..4 (locks|locked|locking|lock) me ..2 (out|in|up|inside|room|basement|closet|house|bathroom|cellar)`,
      `(locked|trapped|held|kept) in (my|the|our|his|her) (room|house|bedroom|basement|apartment|flat|closet) ..9 (him|her|they|he|she|parents|husband|boyfriend|feed|food|days|phone)`,
      `(scared|afraid|terrified|too scared) (to|of) (go|going|come|coming|be|being|sleep|sleeping) ..1 (home|at home|there|in (my|the) (house|same)) ..2 (because|with|when|since|alone with|tonight|to (my|him|her))`,
      `(scared|afraid|terrified) (of|for) (my life|what (he|she|they|my) ..3 (do|does) to me)`,
      `(hiding|hide|hid) ..5 from (him|her|${one}) ..4 (drunk|drinking|belt|again|until|till|because|angry|rage|raging|hit|hits|beat|beats|yell|yelling|scream|screaming|knife|gun|tonight|real|find|found|outside|bathroom|closet|shed|coal|gm|dm|$)`,
      `(hiding|hide|hid) ..2 (in|under|behind) ..4 (bathroom|closet|bed|bedroom|room|wardrobe|basement|attic|garage|car|shed|cupboard|neighbors) ..3 from (him|her|${one}) ..3`,
      '(i am|am|^|still) hiding ..5 from (him|her|my ..1 (dad|father|stepdad|stepfather|mom|mother|stepmom|husband|wife|boyfriend|girlfriend|partner|ex|uncle|parents|family))',
      '(hiding|hide|hid) ..5 (because (he|she|my)|so (he|she|they) ..2 (find|hit|hurt|hear)) ..3',
      '(kicked|threw|throwing|kicking) me out ..3 (and|of the house|because|hit|night|cold|street)',
    ],
    'abuse/is-threatened': [
      `${known} ..6 (says|said|saying|told me|threatens|threatened|threatening|swears|swore|promised|texts|texted) ..2 (he|she|they|to|that he|that she)? ..1 (will|would|is going to|are going to|going to|to)? ..1 (kill|hurt|beat|hit|find|stab|shoot|burn|strangle|murder) (me|us|my (kids|children|baby|family|mom|dog|cat)) ..3 (if|when|and|leave|tell|go|again|$)`,
      `(${one}|my stalker|this man|a man|he) ..3 (keeps|is|has been|still|always) ..1 (showing up|following|stalking|waiting outside|outside|coming to|turning up|tracking) ..1 (at)? ..1 (my|me|the) (house|home|work|job|school|apartment|flat|door|car)?`,
      `(${one}|my stalker|this man|a man|he) ..3 (keeps|is|has been|still|always) ..1 watching ((my|the) (house|home|work|job|school|apartment|flat|door|car|phone|window|messages|location)|me ..1 (sleep|dress|undress|undressing|dressed|change|changing|shower|showering|bathe|bathing|naked|through|from|always|everywhere|online|at night|all (the time|day|night)|again|in|while|right|now|tonight|outside|$))`,
      '(he|she|they) (will|would|is going to|are going to|swears (he|she) will) kill me if i (leave (him|her|them|again|$)|try to leave|tell (anyone|anybody|someone|somebody|my|the police)|call the police|talk to (anyone|anybody|the police))',
      '(stalking|stalks|stalked|following|follows) me ..2 (home|again|everywhere|for|online|and|since|every|from (work|school))',
      '(threatening|threatens|threatened|blackmail|blackmailing|blackmails|blackmailed|extorting) ..4 (post|leak|share|send|publish|release|show|spread|with) ..1 (my|the|them|photos|pictures|videos|of me) ..2 (nudes|photos|pics|pictures|videos|everyone|my (family|friends|parents)|school|online|of me|naked)?',
      '(being|am|getting|was) (blackmailed|sextorted|extorted|trafficked|groomed|stalked|pimped)',
      '(he|she|they|husband|boyfriend|wife|partner|ex|dad|mom) ..2 (has|got|pulled|held|put|pointed|holding|grabbed) ..1 (a|the|his|her) (gun|knife) (to|on|at|against) (my|me|us)',
    ],
    'abuse/sexual-hinted': [
      `${one} ..3 (comes|came|sneaks|snuck|climbs|climbed|gets|got|crawls|crawled|keeps coming) (into|in) my (room|bed|bedroom|shower|bathroom) ..4`,
      '(he|she|someone|somebody) (comes|came|sneaks|climbs|gets|crawls) into my (room|bed|bedroom) (at night|every night|and touches|when|while)',
      `(${one}|he|she|someone|somebody|a man|a guy|this guy|people|boy|stranger) ..6 (touched|touches|touching|groped|gropes|groping|fondled|fondles|grabbed|grabs|fingered|felt) ..1 (me|my) ..2 (under (my)? (clothes|shirt|skirt|dress|top)|breasts|chest|boobs|privates|private parts|private|thigh|thighs|butt|ass|crotch|between (my|the) legs|down there|in my sleep|without (my)? (consent|asking|permission)|inappropriately|sexually|there|at night|when i (was|am) (asleep|sleeping|drunk|a|little|alone))`,
      `${one} ..2 (touches|touched|touching|fondles|fondled|rapes|raped|molests|molested|kisses|kissed|undresses) me ..2`,
      `(${one}|he|she|they|someone|man|guy) ..3 (makes|made|forces|forced|forcing|making|pressures|pressured|coerced) me (to|into|do)? ..1 (touch|undress|have sex|having sex|sleep with|watch|do (things|stuff|sexual)|send|sex|strip|kiss|oral|take my clothes|things i)`,
      '(forced|forces|forcing|pressured|coerced|made) me ..1 (to|into) ..1 (have sex|having sex|sex|sexual|do sexual|sleep with)',
      `(teacher|coach|boss|priest|uncle|neighbor|neighbour|tutor|pastor|adult|man|guy|stepdad|stranger|older) ..9 (come over alone|meet (him|her|up)? ..1 alone|keep (it|this) ..1 secret|our (little)? secret|not (to)? tell (anyone|anybody|my|mom|dad|my parents)|alone with (him|her)|nudes|naked|nude|dick pic|dirty (pictures|messages|photos)|sexual (messages|pictures|things))`,
      '(told|tells|said|made) me ..2 (keep|promise) ..2 (it|this|our|a) ..1 secret ..3 (touch|touched|touches|he|she|or|mom|hurt)',
      '(raped|molested|assaulted) me (again|last|when|yesterday|tonight|in|at|and|while|for|$)',
      'i (was|got|have been|am being|keep getting|think i was|might have been) ..1 (raped|molested|sexually (abused|assaulted|harassed)|assaulted|groomed|drugged and|touched (inappropriately|by|without|against)|gang raped|abused)',
      'i (said|told (him|her)) (no|to stop) ..4 (did not stop|he|she|kept|would not stop|anyway|still)',
      '(did not|without) (want|consent|give consent|my consent) ..4 (sex|touched|touch|kept going|did it|forced)',
      'when i (was|am) (asleep|drunk|passed out|sleeping) ..2 (he|she|someone|my|they) ..3 (touched|raped|had sex|undressed|molested|inside me|on top of me)',
    ],
  }),
  ...riskRows(
    { ...now, level: 2 },
    {
      'abuse/by-words': [
        '(verbally|emotionally|mentally|psychologically) (abusive|abusing|abuses|abused|abuse) ..2',
        '(survivor of|history of|experienced|endured|suffered|went through) ..3 (sexual|physical|child|childhood) (abuse|assault)',
        '(sexual|physical|childhood) abuse (by|from|when i|i (went|suffered|endured))',
      ],
      'abuse/bullied': [
        '(kids|people|girls|boys|guys|everyone|students|classmates|they|everybody|team|coworkers|boss) ..4 (bully|bullies|bullied|bullying|harass|harasses|harassing|pick on|picks on|picking on|torment|tormenting|humiliate|humiliates|humiliating|spit on|mock|mocking) me',
        '(getting|being|am|get|been|was) (bullied|harassed|tormented|humiliated|mobbed|cyberbullied|catfished) ..4 (at|every|online|again|school|work|by|for|daily|and)',
        '(walk|walking|walks) on (eggshells|egg shells) ..2',
        `(${one}|mom|dad|he|she) ..2 (explodes|screams|yells|shouts|rages|screaming|yelling|shouting|curses) at (me|everything|us) ..3`,
        `(${one}|they) ..4 (wish|wished|wishes|regret|regrets|regretted) ..3 (had|having|i (was|were|had)) ..2 (me|born|dead|son|daughter)`,
        `(${one}|he|she) ..2 (calls|tells|says|telling|calling|call|tell) ..1 (me|i am|that i am) ..1 (i am)? ..1 (worthless|stupid|useless|garbage|trash|disappointment|a disappointment|a mistake|fat|ugly|a whore|a slut|nothing|crazy|a burden|pathetic|a failure|disgusting)`,
        `(${one}|he|she) ..1 (does|do|will|would) (not|never) let me ..2 (leave (the)? (house|him|her|home)|see my (friends|family|mom|kids)|use (my|the) phone|have (my own|friends|a job|money|a phone|any)|work|go out|go to (school|the doctor)|talk to|out of the house|sleep)`,
        `${one} ..2 (controls|control|tracks|track|monitors|monitor|checks|check|reads|read|takes|took|took away|hides|steals|stole|watches|decides|dictates) ..2 (my|every|where|everything|who|what|all my) ..3 (money|cent|phone|messages|i do|i go|texts|penny|meals|i (can)? (see|talk|wear|eat|meet|spend)|location|passport|paycheck|salary|wages|friends|documents|keys|pills|account|emails)`,
        `(isolates|isolated|cut|cuts|keeps|kept) me ..1 (off)? from (all)? my (friends|family|parents|kids)`,
        '(gaslights|gaslighting|manipulates|manipulating|humiliates|degrades|belittles|insults) me ..3',
        '(he|she) (tracks|checks|controls|monitors|reads|goes through|took|takes|hides) my (phone|messages|money|location|every|texts|emails|passport|wallet|keys) ..2',
        '(post|posts|posted|posting|spread|spreading|write|writing|say|saying) ..3 (about me|of me) ..3 (school|online|every day|group|instagram|class|work|daily)',
        `${one} (is|are) ..1 (emotionally|verbally|mentally)? (abusive|cruel|toxic and) ..1`,
      ],
    },
  ),
];
