import { type LexiconRow, riskRows } from './entry.ts';
import { pills, realPerson } from './shared-phrases.ts';

const emergency = {
  kind: 'medical',
  who: 'player',
  level: 4,
  imminence: 'now',
  negated: 0,
  past: true,
} as const;
const drug =
  '(heroin|meth|cocaine|coke|crack|fentanyl|opioids|oxy|benzos|drugs|ketamine|mdma|painkillers|speed|molly|acid|lsd|weed|ghb|adderall|crystal|opiates|morphine|lean|alcohol|vodka|whiskey|booze|pills)';
const drinks = '(vodka|whiskey|wine|rum|gin|liquor|beer|beers|alcohol|tequila|booze|spirits|cider)';
const fit =
  '(seizure|stroke|heart attack|asthma attack|allergic reaction|anaphylactic shock|cardiac arrest|miscarriage|convulsion|diabetic emergency|hypo)';
const close = `(my|our) ..1 (${realPerson}|baby|toddler|newborn|infant|granddaughter|grandson)`;

/** A body in danger: emergencies, overdose of any substance, and what drinking and using do. */
export const bodyInDanger: readonly LexiconRow[] = [
  ...riskRows(emergency, {
    'medical/heart-or-breath': [
      `(i|think i|i think i) (am|might be|may be|could be) (having|about to have|going into) (a|an)? ..1 (${fit}|anaphylaxis|diabetic shock|labor|cardiac arrest)`,
      `${close} (is|just|has|might be|started)? ..1 (having|had|has) (a|an) ..1 ${fit}`,
      '(chest|heart) ..5 (crushed|elephant on|squeezed|hurt|hurts|hurting|pain|pains|tight|crushing|pressure|stabbing|burning) ..9 (arm|jaw|numb|breathe|sweating|breath|dizzy|faint|shoulder)',
      '(left arm|arm|jaw) ..3 (numb|hurts|tingling|pain) ..6 (chest|breathe|heart)',
      '(crushing|severe|sharp|terrible|bad) (chest pain|pain in my (chest|heart))',
      '(lips|throat|tongue|face|airway|neck) ..1 (is|are|keeps|feels|feel|getting) ..1 (swelling|swollen|closing|closing up|swelling up|tightening up|blue|turning blue)',
      'can (not|barely|hardly) (breathe|breath|get air|swallow) ..7 (swelling|swollen|chest (hurts|pain)|lips|inhaler|asthma|allergic|choking|blue|peanut|bee|wasp|epipen|throat)',
      '(lost|out of|no|without|can not find|forgot|empty) ..1 (my|inhaler|epipen) ..1 (inhaler|epipen|insulin)? ..5 (breathe|attack|swelling|help|wheezing|breath)',
      '(allergic|allergy|stung|ate (a)? (peanut|peanuts|nuts|shellfish)) ..8 (swelling|swollen|breathe|throat|hives|epipen|closing)',
    ],
    'medical/brain-or-blood': [
      '(half|one side|side|left side|right side) (of)? ..1 (my|his|her)? ..1 (face|body|mouth) (is|went|has gone|feels|just)? ..2 (numb|drooping|droopy|paralyzed|dropped|sagging|weak)',
      '(can not|cannot) (feel|move) (my|half|one side|the|anything on) ..2 (face|left (arm|side|leg)|right (arm|side|leg)|one side|side of my)',
      '(speech|words|talking|vision) ..3 (slurred|slurring|slurry|not come out|double|went black|gone) ..6 (numb|face|arm|headache|suddenly|help|dizzy)',
      '(worst|sudden|blinding) headache ..4 (of my life|ever|vomiting|numb|can not see|stiff)',
      '(bleeding|blood) ..3 (not stop|will not stop|wont stop|does not stop|everywhere and|a lot and|too much|heavily|badly|and i am pregnant|bad help) ..3 (real|help|please|towel|bathroom|hospital|cut|knife|kitchen|floor|game|real life|scared)',
      '(pregnant) ..6 (bleeding|blood|fell|cramps|water broke)',
      '(vomiting|throwing|puking|peeing) (up)? (a lot of|so much|lots of)? blood',
      '(hit|banged|cracked) my head ..8 (vomiting|throwing up|blacked|passed out|unconscious|double|dizzy and|bleeding|blood)',
      '(cut off|severed|lost) my (finger|fingers|thumb|toe) ..4 (saw|knife|bleeding|blood|help|machine|real)',
      '(electrocuted|snake bit|bitten by a (snake|dog|bat)|gas leak|house is on fire|kitchen is on fire|apartment is on fire) ..4 (help|real|me|now|smoke|out|can not|i|$)',
      `${close} (just|has|is)? ..2 (collapsed|fell down the stairs|stopped breathing|not breathing|unconscious|unresponsive|turning blue|choking|drowning|having trouble breathing|bleeding (a lot|badly|out))`,
      `(baby|toddler|kid|child|son|daughter|he|she|${realPerson}) (just|has|may have|might have)? (swallowed|drank|drunk|ate|ingested|got into) ..2 (battery|batteries|bleach|detergent|${pills}|poison|magnet|magnets|cleaner|antifreeze|medicine|cleaning)`,
    ],
    'medical/calls-for-an-ambulance': [
      '(call|need|send|get|someone call|want|should i call|waiting for) ..2 (an|a|the) (ambulance|paramedic|paramedics)',
      '(call|dial|calling|someone call|please call|should i call|need) (911|999|112|000) ..2 (please|now|help|i|for me|for|$)',
      '(need|take me|going|get me|rushing|on the way|should i go) (to)? (the|a|an)? (er|hospital|emergency room|a and e) (right now|now|immediately|asap|please|help)',
    ],
    'substances/overdose': [
      `(mixed|mixing|combined|took|taken|had|drank|drunk) ..4 (${drug}|${drinks}) ..2 (and|with|on top of|plus|after) ..4 (${drug}|${drinks}|${pills}) ..7 (awake|passing out|breathe|heart|dizzy|numb|help|feel (weird|funny|sick|strange|wrong)|slow|can not|blue|scared|vomiting|sleepy|shaking)`,
      `(took|taken|injected|snorted|smoked|used|did|done|swallowed|had) ..2 (too|way too|far too) (much|many) ..3 (${drug}|of it|of them)`,
      '(took|taken|injected|snorted|smoked|did|swallowed) ..1 (too|way too|far too|so) (much|many) ..4 (can not (feel|move|breathe|see|stay|stop|think)|feel (weird|funny|sick|strange|wrong|really|so|like)|numb|dizzy|heart|passing out|shaking|chest|scared|help|blurry|slipping|vision)',
      '(drink|drinks|food|water|beer) ..1 (was|is|were|got|has been|must have been|might have been|may have been) ..1 (spiked|drugged|roofied|laced|poisoned)',
      '(think|pretty sure|someone|got|was|been|he|she) (i|have|me)? ..2 (roofied|spiked|drugged) (me|my|and|last night|tonight|at|by|$)',
      '(bad batch|laced with fentanyl|fentanyl in it|narcan|naloxone) ..4',
      `${close} ..3 (od|oded|overdosed|overdosing|is overdosing)`,
      `(i|think i|just|i am|am) ..2 (overdosed|overdosing|oding) (on)? ..2`,
    ],
  }),
  ...riskRows(
    { ...emergency, level: 3 },
    {
      'medical/mind-not-safe': [
        '(not|have not|haven not|no|barely|hardly) ..1 (slept|sleep|sleeping) ..1 (in|for|since) ..3 (days|nights|week|weeks|monday|tuesday) ..9 (seeing|hearing|see|hear|voices|shadows|things|people|hallucinating|whispers)',
        '(up|awake) for ..2 (days|nights) ..7 (seeing|hearing|voices|shadows|things|hallucinating)',
        '(seeing|see|hearing|hear|feel) (things|people|voices|stuff|bugs|someone|shadows) ..3 (not there|not real|no one else|nobody else|are not|is not there|others can not|other people can not)',
        '(tv|radio|television|fbi|cia|government|neighbors|neighbours|chip|satellite|satellites|implant) ..5 (sending|sends|talking|talks|watching|spying|following|reading|controlling|messages|implanted|poisoning) ..4 (me|messages|my|thoughts|mind|brain)?$',
        '(chip|implant|camera|cameras|bugs) (in|inside|under) my (head|brain|skin|walls|teeth|body)',
        '(voices|a voice|the voice|demons) ..4 (tell|tells|telling|told|say|says|saying|ordering|order|want|wants|command|commands|commanding) ..1 me (to|that i|i)',
        '(voices|whispers) in my (head|ears|mind) ..5',
        '(i|keep|started|been|always) ..1 (hear|hearing) ..2 voices ..4 (telling|tell|that|when nobody|nobody|no one|alone|in my|say|at night|all day)',
        '(i am|think i am|am i) (god|jesus|the messiah|possessed) ..4 (real|seriously|mission|chosen|sleep|not a game)',
      ],
      'substances/relapsed': [
        '(used|drank|shot up|shooting up|snorted|smoked|using|drinking|picked up|took (drugs|pills)) (again)? ..3 (after|and broke|broke) ..5 (clean|sober|sobriety|rehab)',
        '(lost|broke|threw away|ruined|gave up) my (sobriety|clean time)',
        `(relapsed|relapse|relapsing|slipped|fell off the wagon|off the wagon) ..4 (${drug}|${drinks}|again|last night|today|yesterday|tonight)`,
        '(i|have|just) ..1 relapsed $',
        `(been|am|was) (on|using|doing|smoking|snorting|shooting|injecting) ${drug} ..3 (for|straight|since|every|all) ..3 (days|hours|day|week|weeks|months|weekend|monday|friday|night)?`,
        `(high|drunk|awake|up|tweaking|using|bender|on a bender|partying) (for)? ..2 (two|three|four|five|six|seven|2|3|4|5|6|7) (days|nights)`,
        `i ..2 (shot up|inject|injected|injecting|shoot up|shooting up) ..2 (${drug}|again|today|last night|in|my|every|alone|behind|$)`,
        `took (something|some pills|a pill|an edible|mushrooms|acid|molly|something weird) ..9 (heart|racing|can not|scared|freaking|breathe|seeing|numb|dying|die|trip|wrong|help|shaking)`,
        '(withdrawing|withdrawal|withdrawals|detoxing|detox|coming off|dt) ..7 (seeing|shaking|shakes|seizure|seizures|hallucinating|dying|vomiting|sick|alone|scared|sweating|scary|hearing|die|can not)',
        `(going to|want to|about to|need to|might|tempted to|urge to|craving) ..1 (relapse|use again|shoot up|get high and not|drink (again|myself to death)|use (tonight|today))`,
        '(drink|drinking|drank) myself to (death|sleep every)',
      ],
    },
  ),
  ...riskRows(
    { ...emergency, kind: 'substances', level: 2 },
    {
      'substances/depends': [
        `i ..3 (drink|drank|drinking|down|finish|go through|polish off|get through) ..2 (bottle|bottles|fifth|litre|liter|handle|case|six pack|twelve pack|pint|box|cans) ..3 (${drinks})? ..1 (every|a|each|per|daily|by myself|alone|to (sleep|cope|forget)|before) ..1 (day|night|evening|noon|work)?`,
        `can not ..4 (day|night|morning|cope|function|sleep|live|work|relax|survive|socialize|face|get up) ..4 without ..2 (${drug}|${drinks}|drinking|a drink|getting high|getting drunk|using|smoking)`,
        `(can|could) not ..2 (stop|quit|stay off|give up|control|cut down) ..2 (drinking|using|smoking (meth|crack|weed)|getting (high|drunk)|${drug}|${drinks}|my drinking|gambling)`,
        `i am (an|a|a functioning|a recovering)? ..1 (alcoholic|addict|junkie|drug addict|heroin addict) ..3 (and|i|again|who|but|can not|help|$)`,
        `(addicted|hooked|dependent) (to|on) ..1 (${drug}|${drinks}|drinking|${pills}|porn and|gambling)`,
        '(getting|get|been getting|being|i am|am) (high|drunk|wasted|stoned|hammered|blackout drunk) (every|all|alone|again every|before (school|work)|just to|to (forget|cope|feel|sleep|get)) ..2',
        '(i|am|been|keep|started|^|just) ..2 (drinking|drink|drank|using|smoking) (again|more|alone|heavily|too much|so much)? ..2 (every (night|day|morning)|all day|to (forget|cope|numb|sleep|feel|escape|get through|function)|alone (every|at|in)|since (noon|breakfast|this morning)|before (work|school|noon|class)|even though|in secret|myself to sleep)',
        'my (drinking|drug use|addiction|using|drug problem|alcoholism) ..2 (out of (control|hand)|worse|killing me|ruining|destroying|bad|problem|back)',
        `(need|use|take|taking|using|abusing|popping) ..2 (${drug}|${pills}|${drinks}|a drink) (just)? (to (sleep|cope|function|get through|wake|feel|numb|forget|relax|calm|be)|every (day|night)|all day|more and more)`,
        '(how|want|need|trying|try|wish) ..4 (stop|quit) (drinking|using|abusing|the drugs|getting high|drugs|alcohol)',
        'need (a drink|to drink|a fix|a hit|my pills|alcohol) ..3 (wake|morning|to function|moment i|shaking|to stop|every)',
        '(blacked|blacking|black) out ..3 (drinking|drunk|every|again|from|last night|most nights|alone)',
        '(hide|hiding|sneak|sneaking|lie about|lying about) ..1 (my)? (bottles|drinking|drug use|vodka|alcohol|how much i drink)',
      ],
    },
  ),
];
