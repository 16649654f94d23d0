import { type LexiconRow, riskRows } from './entry.ts';
import { firearm, pills, realPerson } from './shared-phrases.ts';

const other = { kind: 'self-harm', who: 'third-person' } as const;
const person = `(my|our|a|his|her|this|the) ..2 ${realPerson}`;
const known = `(${person}|(someone|somebody|person|girl|boy|guy|kid|student|woman|man|one) (i know|in (my|our|the) ..1|from (school|work|my|our|the)|at (school|work|my)|online|on (discord|instagram|the server|here|reddit|twitter|tiktok)|i (love|met|like|work with|play with|live with)))`;
const said =
  '(said|says|saying|told me|tells me|texted|texts|wrote|posted|posts|messaged|threatened|threatens|threatening|keeps saying|keeps talking|talks|talking|talked|hinted|hints|joked|jokes|admitted|confessed|called me|called|is saying|is talking|sent me|mentioned|swears|promised|announced|typed|thinks|feels|wants|wanted|might|is going|plans|is planning|planning|tried|trying|is trying|attempted|is|may|will|has been|was|just|keeps|could|would|considering|is considering)';
const theirEnd =
  '(kill (herself|himself|themself|themselves)|killing (herself|himself|themself|themselves)|end (her|his|their) (own)? life|ending (her|his|their) (own)? life|end it|end it all|ending it|ending it all|commit suicide|committing suicide|suicide|suicidal|hang (herself|himself|themselves)|shoot (herself|himself|themselves)|drown (herself|himself|themselves)|jump|jumping off ..3|jump off ..3|overdose|overdosing|want to die|wants to die|to die|to be dead|be dead|not want to live|take (her|his|their) (own)? life|taking (her|his|their) (own)? life|unalive (herself|himself))';
const theirHarm =
  '(hurt|hurts|hurting|cut|cuts|cutting|harm|harms|harming|burn|burns|burning|injure|injures|injuring) (herself|himself|themself|themselves|her (arms|wrists|legs)|his (arms|wrists|legs)|their (arms|wrists|legs))';

/** Somebody else of the player's life in danger, in more words than `third-person.ts` has for it. */
export const someoneElse: readonly LexiconRow[] = [
  ...riskRows(
    { ...other, level: 4, imminence: 'now' },
    {
      'other/under-way': [
        `${person} ..2 locked (herself|himself|themselves) ..2 in ..8 (razor|pills|knife|gun|rope|scissors|blade)`,
        `${person} ..6 (took|taken|swallowed|downed) ..4 (${pills}|overdose|bottle|bleach)`,
        `${person} ..2 (just|is)? ..1 (overdosed|overdosing|oded)`,
        `${person} (is|just|was|has been) ..2 (standing on|on|sitting on|climbed) (a|the|his|her) ..1 (roof|ledge|bridge|tracks|edge|balcony|railing) ..3`,
        `${known} ..5 (kill (himself|herself|themselves)|end it|end (his|her|their) life|suicide|do it|jump|die) ..2 (tonight|right now|now|today|in an hour|this evening)`,
        `${person} (has|has got|is holding|holding|with|got) (a|the|his|her) ..1 (${firearm}|noose|rope|blade|knife) ..6 (himself|herself|head|wrists|neck|end it|kill|die|room|locked|wants)`,
        `${person} ..3 (cut|slit|slashed) (her|his|their) (wrists|wrist|throat|veins) ..3`,
        `${person} (is)? ..1 (hanging|hanged|hung) (from|himself|herself|in the|and)`,
        `(sent|sending|left|posted|texted|wrote) ..1 (me|us)? ..1 (a|an|her|his|their|the|this)? ..1 (goodbye|farewell|suicide|final|last) ..1 (text|note|message|letter|post|messages|texts|voicemail|video) ..8 (phone is off|not answering|not (pick|picking) up|can not reach|does not answer|not reply|will not answer|missing|gone)`,
      ],
    },
  ),
  ...riskRows(
    { ...other, level: 3, imminence: 'someday', negated: 1, past: true },
    {
      'other/talks-of-suicide': [
        `${known} ..2 ${said} ..8 ${theirEnd}`,
        `${known} (is|was|has been|feels|gets|became)? ..1 suicidal`,
        `(worried|scared|afraid|terrified|think|fear|sure|know|believe|convinced|concerned) (that|about)? ${known} ..4 (${theirEnd}|${theirHarm})`,
        `${known} ..2 (sent|posted|left|wrote|texted|shared) ..3 (goodbye|farewell|suicide|final|last) ..1 (text|note|message|letter|post|messages|texts|voicemail|video|notes)`,
        `(he|she|they) (said|says|texted|told me|wrote|posted|messaged|keeps saying|threatened|threatens) ..5 (kill (herself|himself|themself|themselves)|end (her|his|their) life|commit suicide|killing (herself|himself|themselves)) ..6 (answer|answering|reply|replying|phone|help|do|worried|scared|friend|real)`,
        `(found|saw|read) (a|her|his|their|my ..1) ..2 (suicide|goodbye) (note|letter|notes)`,
        `(someone|somebody|person|guy|girl|kid|player|member|user|friend) (in|on|from) (my|our|the|this) ..2 (discord|server|group|chat|guild|class|school|team|stream|party|dorm|work|twitter|community) ..7 (${theirEnd}|goodbye note|cutting|self harm)`,
        '(how|what) ..4 (do|help|say|tell|talk|support|stop) ..6 (suicidal|wants to die|kill (herself|himself|themself|themselves)|self harms|cuts (herself|himself))',
        `${known} ..3 (give|giving|gave) away (all)? (her|his|their) (things|stuff|belongings|possessions|games)`,
      ],
      'other/hurts-themselves': [
        `${known} ..3 ${theirHarm}`,
        `${known} (is|has|started|keeps|been|has been|started) ..1 (cutting|self harming|self harm|burning (herself|himself|themselves)|cuts on (her|his|their))`,
        `(saw|noticed|found|see) ..2 (cuts|scars|burns|cut marks) ..1 (on|all over|up) (my|her|his|their) ..2 (arm|arms|wrist|wrists|legs|${realPerson})`,
      ],
    },
  ),
  ...riskRows(
    { kind: 'abuse', who: 'third-person', level: 3, imminence: 'now', negated: 0 },
    {
      'other/is-harmed': [
        `${known} (is|gets|keeps|is being|has been|gets|was) ..2 (getting)? (abused|beaten|hit|hurt|molested|raped|trafficked|assaulted|choked|stalked|groomed) ..1 (by|at|every|again|and|from|with|when|$)`,
        `${known} ..5 (her|his|their) (dad|mom|father|mother|stepdad|boyfriend|girlfriend|husband|wife|uncle|coach|brother|parents|partner|ex|teacher|stepmom) ..2 (beats|hits|hurts|abuses|touches|molests|rapes|beat|hit|raped|choked|chokes|punches|is beating|is hitting|is hurting|threatens to kill) (her|him|them)`,
        `(my|our) ..1 ${realPerson} ..2 (hits|beats|molests|abuses|hurts|rapes|is hitting|is beating|is hurting|chokes|touches|threatens) (my|our|the|his|her|their) ..1 (mom|mother|sister|brother|kids|children|baby|son|daughter|little|wife|husband|girlfriend|dad|grandma|dog)`,
      ],
    },
  ),
  ...riskRows(
    { ...other, level: 2, imminence: 'someday', negated: 0 },
    {
      'other/is-low': [
        `${known} ..5 (says|said|wishes|wished|told me|keeps saying|texted|feels|thinks|does|is|wrote|posted|seems) ..6 (dead|nothing matters|not be alive|never born|worthless|hopeless|better off without|not want to (live|be here|exist|wake up)|no (reason|point)|pointless|meaningless|disappear|give up on life|given up|tired of (living|life)|nothing to live for|burden|hates (himself|herself|themselves|life|living))`,
        `${known} ..4 (would be|be|are|is) better off without (him|her|them)`,
        `${person} ..2 (barely|hardly|not|never|stopped|does not|will not|refuses to) (eats|eat|eating|eaten) ..3`,
        `${person} ..3 (throws up|makes (herself|himself) (throw up|sick)|purges|is anorexic|is bulimic|has an eating disorder|starves (herself|himself)|is starving (herself|himself))`,
        `${person} (is|has|was|started|keeps|has been|is getting) ..2 (drinking (every|all|too|so|again|himself|herself)|drunk every|addicted|using (heroin|meth|drugs|again)|abusing (pills|drugs|alcohol|her|his)|on (heroin|meth|drugs)|relapsed|an (alcoholic|addict)) ..2`,
        `(worried|scared|concerned|afraid) (about|for) ${person} ..6 (eat|drinking|drugs|depressed|low|alone|hurting|sad|safe|life)`,
        `how (do|can|should) i (help|support) ${person} ..6 (depressed|depression|anxiety|eating|drinking|grief|panic|lost)`,
      ],
    },
  ),
  ...riskRows(
    { ...other, level: 1, imminence: 'past' },
    {
      'other/lost-to-suicide': [
        `(lost|losing) ..2 ${realPerson} to (suicide|an overdose|addiction|drugs|anorexia)`,
        `(lost|losing) ..2 (him|her|them|someone|somebody) to suicide`,
        `${person} ..1 (killed (herself|himself|themselves|themself)|died (by|of|from) suicide|committed suicide|took (her|his|their) (own)? life|hanged (himself|herself)|hung (himself|herself)|shot (himself|herself)|died of an overdose|jumped to (his|her) death|ended (his|her|their) (own)? life)`,
      ],
    },
  ),
];
