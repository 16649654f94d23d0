import type { ProseArea } from '../prose-rule.ts';
import { count } from './shared-prose.ts';

/** Drugs: doses and preparation never, praise never, use only where the rating allows it. */
export const drugProse: ProseArea = {
  ideas: {
    drug: [
      '(get|gets|getting|got|so|be|is|being) high (on|off|with|together|again|tonight)',
      '(shoot|shoots|shooting) up',
      'needle in (her|his|your|the) arm',
      'nods off with',
      'a joint of',
      'black tar',

      '(smack|speed pills|benzo|roofies|angel dust|bath salts|crack cocaine|poppers|xanax bar|spice joint|skunk|ganja|acid tab|acid tabs|pure ecstasy)',
      '(on|drop|drops|dropped|of) acid',
      '(pill|pills|tab|half|tablet) ..4 ecstasy',
      '(powder|line|lines) ..6 (nose|nostril|nostrils|mirror|rolled)',
      '(mirror|nose) ..9 (white powder|the powder|lines of)',

      '(heroin|cocaine|meth|methamphetamine|mdma|lsd|ketamine|fentanyl|oxycodone|oxycontin|codeine|amphetamine|amphetamines|ghb|cannabis|marijuana|shrooms|psilocybin|dmt|pcp|opioids|opioid|hashish|benzos|valium|adderall|ritalin|vicodin|percocet|dxm|cough syrup|nitrous|morphine|opium|molly|crack pipe|bong|crystal|magic mushrooms|white powder|ecstasy pill|ecstasy pills|speedball|coke)',
      '(smoke|smokes|smoking|smoked|roll|rolls|buy|buys|sell|sells|grow|grows|deal|deals) ..2 weed',
    ],
    'drug amount': [
      '(gram|grams|milligram|milligrams|mg|half)',
      '(half|quarter|third) (a|of|the)? ..1 (pill|tab|gram|line)',

      `${count} ..1 (mg|milligrams|grams|gram|lines|line|hits|hit|tabs|tab|bags|bag|pills|capsules|ounces|ml|spoons|spoonfuls|puffs|bumps|bump|rocks|caps|drops|doses)`,
      '(per|a) (kilo|kilogram|pound) of (body)? ..1 (weight|you)',
      '(redose|redosing|dosage|dosing|threshold dose|starting dose|first dose|tolerance)',
    ],
    'drug preparation': [
      '(chop|chops|fine|half hour|each line|how much|how many|inject|injects|snort|swallow|smoke so|candle|lemon|squeeze|slowly|the first time|your weight|dose|doses|length of|milk sugar|boiled down|kettle|capsule|needles)',

      '(cook|cooks|cooking|heat|heats|melt|melts|dissolve|dissolves|crush|crushes|filter|filters|boil|boils|grind|grinds|cut it|cut the|draw it|draw up|mix|mixes|extract|extracts|dry)',
      '(spoon|needle|syringe|cotton|foil|vein|tourniquet|tie off|rolled note|banknote|straw|credit card|flame|lighter|pipe)',
      '(how to|you will need|first|then|step|begin with|beginners|start with|make sure|the trick|wait numeral)',
    ],
    'drug use': [
      '(powder|tripping|trips|syringe|dealer|stash|bends|sniffed|fix|hooked|using)',

      '(chew|chews|pop|pops|popping|lick|licks|smoke|smokes|smoking|smoked|snort|snorts|snorting|snorted|inject|injects|injecting|injected|shoot|shoots|shooting|shot|sniff|sniffs|sniffing|swallow|swallows|inhale|inhales|take|takes|taking|took|drop|drops|do|does|doing|did|high|stoned|trip|tripping|buzz|roll|rolls|rolled|light|lights|share|shares|passes|pass|offers|offer|deal|deals|sell|sells|buy|buys|line|lines|joint|joints|pipe)',
    ],
    'drug praised': [
      '(best feeling|wonderful|happiness|happy|bliss|paradise|heaven|love|loves|solves|solve|problems|worries|forget|free|freedom|better than|alive|genius|cool|fun|amazing|magic|harmless|safe|safest|no harm|everyone does|try it|beautiful|warm|perfect|comfort|friend|answer|medicine for|relax|relaxes|confidence|confident|invincible|strong|stronger|god|gods|once will not)',
    ],
    'drugs urged': [
      `(you should|you ought to|why not|go on|just|try|come on|you need|you deserve|do not be (afraid|a coward|boring)) ..4 (heroin|cocaine|meth|mdma|lsd|ketamine|fentanyl|opium|cannabis|marijuana|weed|molly|get high|getting high|get wasted|get stoned)`,
      '(you should|you ought to|why not|just|you deserve to|you need to|better to|go on and|go on) ..2 (drink yourself|get drunk|get blackout|drink until|drink the pain|drink it away|drown your (sorrows|sorrow|pain|feelings)|drink your)',
      '(one|a) (drink|line|hit|pill|bottle|puff|shot) ..2 (will not|can not|would not|never) (hurt|harm|count|kill)',
      '(sober|sobriety|clean|recovery|rehab) (is|was) ..2 (boring|overrated|for (losers|cowards|the weak)|a prison|pointless|no life|a waste)',
      '(throw away|give up|forget|break|quit|end) your (sobriety|recovery|chip|programme|program|sponsor)',
      '(drink|drinking|whisky|whiskey|vodka|wine|alcohol|bottle) (is|will be) ..2 (only|best|true|real) (friend|medicine|cure|answer|comfort|way)',
      '(sniff|sniffing|huff|huffing|inhale|inhaling) ..3 (glue|paint|petrol|gasoline|aerosol|solvent|solvents|thinner|butane|lighter fluid)',
    ],
  },
  rules: [
    { fault: 'telling/above-rating', ideas: ['drug'], outside: true, below: 'mature' },
    { fault: 'telling/method-detail', ideas: ['drug', 'drug amount'], within: 12 },
    { fault: 'telling/method-detail', ideas: ['drug', 'drug preparation'], within: 10, outside: true },
    { fault: 'telling/encourages-self-harm', ideas: ['drugs urged'], outside: true },
    {
      fault: 'telling/romanticises-harm',
      ideas: ['drug', 'drug praised'],
      within: 10,
      affirmed: true,
      outside: true,
    },
    {
      fault: 'telling/above-rating',
      ideas: ['drug', 'drug use'],
      within: 10,
      outside: true,
      below: 'mature',
    },
    { fault: 'telling/above-rating', ideas: ['drug'], outside: true, below: 'teen' },
  ],
};
