import { type LexiconRow, riskRows } from './entry.ts';
import { realPerson } from './shared-phrases.ts';

const medical = { kind: 'medical', who: 'player' } as const;
const drinks = '(vodka|whisky|whiskey|gin|wine|rum|brandy|cider|beer|drink|spirits)';
const drugs =
  '(heroin|coke|cocaine|crack|meth|speed|ket|ketamine|ghb|mdma|pingers|acid|fentanyl|oxys|oxy|benzos|xanax|spice|pills|codeine|morphine)';
const thin = '(28|29|30|31|32|33|34|35|36|37|38|39|40|41|42)';
const they = `((my|our|the|his|her) ..2 (${realPerson}|toddler|baby|grandad|gran|nan|husband|wife)|he|she|dad|mom)`;

/** Emergencies of the body and the mind, of eating and of what was taken, in the words of whoever stands beside them. */
export const bodySpoken: readonly LexiconRow[] = [
  ...riskRows(
    { ...medical, level: 4, imminence: 'now' },
    {
      'medical/told-by-its-signs': [
        '(fever|temperature|temp) (is|of|at|has hit|hit) ..1 (40|41|42|104|105|106) ..6',
        '(bone|bones) (is|are|has)? ..1 (sticking|poking|coming|come|stuck) (out|through) ..4',
        '(my|his|her) (arm|leg|side|hand) (is|has gone|went) (dead|numb|weak|limp) ..4 (speech|words|face|talk|mouth|smile|sudden) ..3',
        '(speech|words|talking) ..6 (arm|leg|side|face|mouth) (is|are|has gone|gone|went) (dead|numb|weak|limp|droopy) ..2',
        '(can not|struggling to) (get my breath|catch my breath|breathe) ..4 (lips|blue|chest|tight|asthma|inhaler|alone|help) ..3',
        '(had|just had|gave birth to) (the|a|our) baby ..6 (bleeding|blood|will not stop|faint|dizzy) ..3',
        'chest ..4 (elephant|vice|vise|crushed|crushing|squeezed|tight band|brick) ..8',
        '(crushing|squeezing|stabbing|tight) (pain|feeling) (in|across|on) my chest ..8 (arm|jaw|neck|back|sweat|sweating|sick|breath|can not|since)',
        '(face|mouth|smile|eye|eyelid) (is|has|has gone|gone|is gone|feels) ..1 (droopy|drooping|dropped|lopsided|slack|wonky) ..4',
        '(slurring|slurred) (my)? (words|speech) ..4',
        '(words|speech) (come|coming|came|are coming) out (wrong|slurred|funny|all wrong|backwards|jumbled) ..4',
        'can not feel (my|one|the) (legs|face|left side|right side|arm|left arm|side of my face) ..6 (slur|slurring|words|chest|head|fell|talk|see|back|numb|sudden)',
        '(throat|tongue|lips|face|airway) (is|are|feels|feel) ..1 (closing|swelling|swelling up|swollen|huge|like a balloon|tight) ..9 (ate|peanut|peanuts|nuts|sting|stung|wasp|bee|allergic|allergy|epipen|pen|prawns|shellfish|breathe|swallow|hives)',
        '(ate|eaten|stung|bitten|took|had) ..6 (throat|tongue|lips|face) (is|are|feels|feel) ..1 (closing|swelling|swelling up|swollen|huge|like a balloon|tight) ..3',
        '(no|without|lost my|out of date|empty|forgot my) ..1 (epipen|epi pen|inhaler|pen) ..6 (breathe|breath|wheezing|throat|tongue|alone|closing|here)',
        '(inhaler|epipen|epi pen) (is|has)? ..1 (empty|run out|not working|gone|not helping) ..6 (breathe|wheezing|wheeze|alone|chest|ambulance)',
        '(pregnant|weeks gone|weeks along) ..9 (blood|bleeding|gush|waters|no movement|stopped moving|pain) ..4',
        '(cord) (is|has)? ..2 (hanging|come|coming|out|round (his|her|the)) ..4',
        '(waters|water) ..1 broke ..6 (blood|green|early|weeks|cord|alone)',
        '(blood) (is)? ..1 (spurting|squirting|pumping|gushing|pouring) ..4 (out|arm|leg|hand|wrist|finger|saw|stop|$)',
        '(cut|sliced|took) ..2 (my)? (myself|hand|finger|fingers|arm|leg|foot|thumb|tip) ..3 (saw|grinder|chainsaw|mower|axe|blade|machine|mandoline|glass door) ..8 (spurting|pouring|stop|bone|off|blood|white)',
        '(sugar|sugars|glucose|bloods|blood sugar) (is|are|at|is at) ..2 (low|crashing|dropping|1|2|falling) ..8 (can not|shaking|get up|fridge|alone|sweat|confused|vision)',
        '(worst|sudden|thunderclap) headache ..6 (life|vision|blurry|neck|sick|sudden|eye|blind|ever)',
        '(hit|banged|cracked|smacked) my head ..9 (clear (stuff|fluid)|fluid|blood from|ear|vomiting|throwing up|double|passed out|keep forgetting|confused|blacked out)',
        '(carbon monoxide|co) (alarm|detector) ..8 (headache|headaches|dizzy|sick|all|sleepy|going off and)',
        '(ate|eaten|had|tried) ..3 (mushrooms|mushroom|berries|foxglove|hemlock|yew) ..4 (garden|woods|park|hedge|walk|lawn) ..9 (sick|seeing|vomiting|cramps|dizzy|heart|throwing up)',
        `${they} (is|has been) ..1 (having a|fitting|having|in a) (fit|seizure|stroke|heart attack|fitting) ..8`,
        `${they} (fell|came|has fallen) ..1 (off|down|in|from) (the|a|his|her) ..1 (ladder|stairs|roof|shower|bath|horse|bike|window|tree) ..6 (wake|waking|move|moving|breathing|leg|head|hip|conscious|answering|blood)`,
        '(put|slipped|spiked|dropped) (something|somthing|smth|drugs|a pill) (in|into) my (drink|glass|tea|cup) ..9',
        'my drink (was|got|has been|must have been) spiked ..6',
        'i (think i)? (am|might be|may be) having a (stroke|heart attack|seizure|miscarriage) ..3',
      ],
      'substances/too-far': [
        `(way|far)? too much (${drugs}) ..9`,
        `(did|done|took|snorted|smoked|had|shot|dropped) ..2 (too much|so much|loads of|a load of|way too much) ..1 ${drugs} ..6`,
        `(mixed|mixing) ..2 ${drugs} ..2 (with|and) ..3 ${drinks} ..9`,
        `${drinks} ..9 (lips|fingers|face|legs|hands) (are|is|have gone|gone) (numb|blue|cold|tingling) ..3`,
        `(litre|bottle|two bottles|whole bottle) of ${drinks} ..6 can not (see|stand|feel|breathe|stop|walk|move) ..3`,
        `(burning up|overheating|shaking|fitting|not waking) ..6 (took|pingers|pills|mdma|heroin|ket|dropped) ..3`,
        `(took|had|dropped|did) ..2 (pingers|pills|pill|mdma|e|molly|acid) ..6 (burning up|overheating|shaking|fitting|collapsed|not waking|jaw|100 degrees|boiling) ..3`,
        '(keep|keeps) nodding (off|out) ..4',
      ],
    },
  ),
  ...riskRows(
    { ...medical, level: 3, imminence: 'now' },
    {
      'medical/told-to': [
        '(voices|voice|tv|telly|radio|angel|angels|god|satan|devil|neighbors|neighbours|phone|internet|lights) ..2 (says|say|said|tells|tell|telling|told|wants|want|chose|has chosen|speaks|talks|orders|ordered) ..2 (i|me) ..3 (jump|kill|hurt|cut|burn|die|stab|walk into|drown|do to|must|punish|purify|fire)',
        '(chip|chips|camera|cameras|microphone|microphones|tracker|trackers|bugs|insects|worms|wires|transmitter) ..1 (in|behind|under|inside) my (teeth|tooth|ear|ears|skin|head|brain|arm|neck|eye|eyes|blood|stomach) ..4',
        '(have|has) not slept (for|in|since) ..3 (days|nights|week|monday|tuesday|wednesday|thursday|friday) ..9 (fly|god|chosen|everything makes sense|invincible|voices|figured|mission|unstoppable|jesus|numbers|see things|seeing)',
        '(i can|i figured out i can|learned i can|know i can) fly ..3 (real life|not the game|really|roof|window|tonight)',
        '(replaced|swapped|not really) ..2 (my)? (mom|husband|wife|family|parents|kids|baby|daughter|son) ..4 (clone|copy|robot|impostor|imposter|double|demon|actor|somebody else|fake)',
      ],
      'eating/body-gives-way': [
        '(throw|threw|throwing|sick|puke|vomit|bring) up ..1 (everything|whatever|all|anything) i (eat|ate|have) ..6',
        '(throw|threw|throwing|puking|vomit|purge|purged|made myself sick) ..9 (blood|bleeding) ..3 (in it|today|again|this time|now|$)',
        `(down to|weigh|weighing|weight is|only|at) ..1 (just)? ${thin} (kilos|kg|kgs) ..6`,
        '(bmi) (is|of|at|under|below) ..1 (10|11|12|13|14|15) ..6',
        '(have not|not) (eaten|had food|eaten anything|had a meal) (since|for|in) ..3 (days|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday) ..9 (faint|fainted|fainting|working|dizzy|stand|heart|passed|collapsed|proud)',
        '(days|day|week) ..2 (on)? (just|only) (water|black coffee|air|ice) ..6 (heart|faint|fainted|stand|dizzy|cold|skipping|blacked|passed)',
        '(box|pack|packet|handful|load) of laxatives ..6',
      ],
      'substances/needs-it': [
        `(need|needs|have|must have) (a|some|my|to drink)? ..1 (${drinks}|${drugs}|line|can|shot) (just)? (before|so|to) ..1 (i|can|get|face) ..2 (get|face|leave|work|out of bed|start|function|stop shaking|shower) ..3`,
        `(bottle|litre|pint|box) of ${drinks} (before|every|each|a) ..1 (work|day|breakfast|noon|morning|school|night|lunch) ..3`,
        '(started|back|been) (shooting up|injecting|using (again|heroin|crack|meth)|on the needle|smoking crack|on the gear|on heroin) ..6',
        '(relapsed|slipped) ..3 (needle|heroin|using|crack|meth|after ..2 (years|months)|vodka|drink) ..4',
        '(if|when) i (stop|miss|skip|go without) ..2 (drinking|drink|a day|the drink|using)? ..1 i (shake|shake and|see things|fit|have fits|sweat|get the shakes) ..4',
        '(nick|nicking|steal|stealing|stole|sneak|sneaking|pinch) (my|from my|the) ..1 (moms|nans|grans|dads|wifes|husbands|patients|wards) ..1 (codeine|pills|morphine|xanax|oxys|valium|tramadol|vodka|methadone) ..4',
      ],
    },
  ),
];
