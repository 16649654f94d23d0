import { type LexiconRow, riskRows } from './entry.ts';
import { pills } from './shared-phrases.ts';

const now = {
  kind: 'medical',
  who: 'player',
  level: 4,
  imminence: 'now',
  negated: 0,
  past: true,
} as const;
const many =
  '(9|10|11|12|14|15|16|18|20|22|24|25|28|30|32|35|36|40|42|45|48|50|60|70|75|80|90|100|120|ten|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|hundred|dozens|dozen|loads|tons|like a million)';
const pack =
  '(bottle|bottles|box|boxes|pack|packs|packet|packets|strip|strips|jar|blister|sheet|sheets|handful|handfuls|prescription|supply)';
const took =
  '(took|taken|take|tok|swallowed|swallow|ate|eaten|downed|popped|necked|gulped|drank|drunk|had|chugged|crushed|finished|emptied|injected)';
const drinks = '(vodka|whiskey|whisky|wine|rum|gin|alcohol|tequila|booze|beer|brandy|drink|spirits)';
const drug =
  '(pills|mdma|ecstasy|heroin|fentanyl|morphine|insulin|antidepressants|sleeping pills|painkillers|opioids|benzos|antihistamines|sertraline|prozac|zoloft|lithium|xanax|valium|ghb|ketamine|cocaine|meth|speed|methadone|heart pills|blood pressure pills|beta blockers|warfarin|iron pills)';
const caustic =
  '(bleach|antifreeze|drain cleaner|weedkiller|weed killer|rat poison|pesticide|detergent|disinfectant|petrol|turpentine|battery acid|methanol|cleaning fluid|lamp oil|paint thinner)';
const sign =
  '(sleepy|drowsy|dizzy|woozy|weird|strange|numb|funny|sick|burns|burning|spinning|slipping|fading|blurry|scared|shaking|heavy|warm|cold|throwing up|vomiting|passing out|can not feel|cant feel|heart|lips|blue|help|confused|tired|not wake|falling asleep|kicking in|working|kick in)';

/** Too much was taken: how many, of what, and what it does now. */
export const overdose: readonly LexiconRow[] = [
  ...riskRows(now, {
    'overdose/counted': [
      `${took} ..2 (about|abt|around|over|like|at least|more than|nearly)? ..1 ${many} (of)? ..2 (${pills}|${drug}) ..2`,
      `${took} ..2 ${many} of (them|those|these) ..2`,
      `(lost count|stopped counting) (after|at|of) ..2 (${many}|the) ..2 ${pills}`,
      `${many} ..1 (${pills}|${drug}) ..6 (bottle of|glass of|and|with) ..3 ${drinks} ..3`,
      `${took} (two|three|four|five|six|2|3|4|5|6|several|whole|an entire|a whole|a full|the whole|the entire|most of the|nearly the whole|half the|half a|all the|another|my whole) ..1 ${pack} (of)? ..2 (${pills}|${drug}|now help|help|scared|already|at once)`,
      `(already|just|have|i) ${took} (most|all|half|nearly all|the rest|nearly half) of (the|a|my|that|it) (${pack}|it|them|lot|${pills})? ..2`,
      `${many} ..1 ${pills} ..2 (so far|already|in|down|gone|ago) ..2`,
      `the ${pills} (is|are) (all)? gone ..6 (ate|took|swallowed|all)`,
    ],
    'overdose/all-of-it': [
      `i (ate|took|swallowed|drank|have taken|have swallowed|jus took|just took) ..1 (al|all|every one|every last one|the lot|everything) (of)? ..1 (them|my|the|it|lot|moms|dads|those)? ..3 $`,
      `(i|^|just) ..2 (took|tok|swallowed|taken) ..1 (al|all) (my|the|of my|of the) ..1 (${drug}|${pills}|antidepresants|antidepressents|sleepers|meds) ..3`,
      `(mixed|threw|took|swallowed|drank) ..1 (everything|anything|all (the|of the)? ..1) ..2 (in|from) (the|my|our) ..1 (medicine cabinet|cabinet|bathroom|cupboard|drawer|medicine chest) ..5`,
      `(took|injected|used|shot) (the|my|all (the|my)) ..1 insulin ..2 (all of it|all|whole pen|pen|everything)`,
      `${took} (a|the|my|all of)? ..1 ${caustic} ..3`,
      `swallowed (the|a|some|two|three|my)? ..1 (batteries|battery|magnets|razor blades|pins)`,
    ],
    'overdose/works-now': [
      `the (${pills}|overdose|${drug}) (are|is) ..1 (kicking in|working|workin|starting|taking effect|kicking|starting to work|hitting|making me)`,
      `(pills|overdose) ..1 (is|are)? ..1 (start|starting|starts|kicked|kick|begin|beginning) ..2`,
      `${took} ..5 (${pills}|${drug}) ..5 ${drinks} ..6`,
      `${took} ..5 ${drinks} ..3 (with|and|on top of) ..2 (my|the|some|all)? ..1 (${pills}|${drug}) ..5`,
      `${took} ..3 (too|way too|far too|so) (much|many) ..2 ${drug} ..8`,
      `${took} ..4 (${pills}|${drug}) ..9 (room is spinning|everything is spinning|can not keep my eyes|stomach burns|stomach is burning|lips are|can not feel my)`,
      `(injected|shot|took|used|snorted|smoked|did) (too|way too|far too|so) (much|many) ..4 ${sign} ..2`,
      `(not|stopped) breathing ..5 (fentanyl|heroin|opioids|pills|oxy) ..4`,
    ],
  }),
];
