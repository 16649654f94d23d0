import { idiomRows, type LexiconRow } from './entry.ts';

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const treat =
  '(mana|potion|potions|cuteness|cute|sugar|coffee|caffeine|chocolate|candy|cake|trifle|pizza|cheese|biscuits|cookies|pie|pies|' +
  'tiramisu|chocolates|crisps|chips|popcorn|pasta|curry|garlic|mango|brunch|buffet|turkey|roast|gravy|sprouts|pudding|ice cream|cream|doughnuts|donuts|cupcakes|brownies|' +
  'toast|noodles|ramen|tacos|hummus|cuddles|hugs|sunshine|christmas|carols|disney|telly|tv|youtube|tiktok|reruns|glitter|puppies|kittens|cringe|feelings|romance|' +
  'sweets|tea|fruit|satsumas|salad|bread|sushi|health|healing|fun|nostalgia|memes|cartoons|sudoku|netflix|anime|football|puns|' +
  'podcasts|stim|shopping)';

// What is taken for its effect, and what it does.
const taken = wordsOf(
  'pills pill capsules powder gummies edibles edible laced liquor vodka whiskey whisky wine gin rum alcohol beer codeine ' +
    'fentanyl heroin insulin opioids morphine medicine medication drug drugs laxatives tablets tablet supplements xanax weed ' +
    'ketamine paracetamol tylenol ibuprofen dose sleepy breathe breathing dizzy ambulance heart chest legs conscious swallow ' +
    'swelling swollen purged purge threw dead die dying kill hurt stab',
);
const body = wordsOf(
  'skin arm arms forearm wrist wrists thigh thighs leg legs stomach vein veins neck blood bleeding bleed bled deeper deep ' +
    'scar scars blade razor again hip hips foot feet belly face flesh elbow finger fingers ankle pain relief',
);
const meant = wordsOf(
  'tonight now goodbye bye pills gun rope beam neck bridge tracks blade razor hate loves nobody done really anymore life ' +
    'alone sorry mom dad please depression anxiety cancer addiction head cutting',
);
const ofOneself = new Set([...meant, ...wordsOf('am myself want feel roof balcony')]);
const enough = wordsOf(
  'lie lying down floor head oven window windows door doors closed shut sealed enough die dying dead end tonight swallow swallowed took take sleep forever goodbye hide hoard hoarded stash all ' +
    'tiles life nowhere thirty forty fifty sixty',
);

const deadly = wordsOf(
  'train trains tube metro bus lorry truck car traffic tracks balcony window windows bridge roof building tonight',
);

/** Sayings that are none beside words which they never have: a treat that is a drug, a slice of something else. */
export const guardedSayings: readonly LexiconRow[] = [
  ...idiomRows(
    {
      'idiom/too-much-of-a-treat': [
        `(overdose|overdosed|overdoses|overdosing|od|oded|oding) on ..1 ${treat}`,
        '(overdosed|overdose) the (pool|plants|lawn|garden|tank|sauce|soup|dough|cake)',
      ],
      'idiom/numbed-by-a-dentist': [
        '(face|mouth|lip|lips|tongue|jaw|cheek) ..4 dentist (says|said|numbed|gave|did|just)',
      ],
      'idiom/voices-with-an-appetite': [
        '(voices|voice) in my head ..1 (want|wants|demand|demands|crave|craves) ..1 (tacos|pancakes|pizza|food|cake|chips|snacks|coffee|chocolate|cookies)',
      ],
    },
    taken,
  ),
  ...idiomRows(
    {
      'idiom/got-for-oneself': [
        '(cut|cutting) myself (a|an|another|some) ..1 (slice|piece|wedge|chunk|hunk|bit of|share|deal|break|cloak|path|trail|key|fringe|staff|bread|cake|cheese|pizza|flowers|firewood)',
        '(hang|hung) myself (a|an|another|some) ..1 (picture|poster|curtain|curtains|hammock|lantern|lamp|coat|flag|wreath) (here|there|up|in|on|over|above|of|for|and|$)',
        '(kill|killed|shoot|shot) myself (a|an|another|some) ..1 (rabbit|deer|boar|goat|pig|chicken|duck|goose|fish|hare|pheasant|stag|turkey) (for|and|with|to|in|near|at|today|$)',
      ],
    },
    body,
  ),
  ...idiomRows({ 'idiom/throws-oneself': ['throw myself (out of|from|across|through|at)'] }, deadly),
  ...idiomRows(
    {
      'idiom/dies-for-it': [
        'die (in (battle|combat|the saddle)|on ((that|this) hill|the hill that))',
        'die ..1 (with (honor|honour|glory)|a (hero|heros death|warrior|warriors death|martyr)|fighting|gloriously|heroically|with (my|a) (sword|axe|blade|boots) ..2)',
        '(want to|wanna|have to|had to|keep) die (to|against) (the|this|that|a) ..2 (boss|again|dragon|troll|trap|fight|wraith|bridge)',
      ],
      'idiom/dies-of-a-screen': [
        '(want to|wanna) die ..2 (i|it|he|she|the) ..1 (clicked|deleted|crashed|forgot to save|saved over|spelled|called the teacher|lagged|misclicked|replied all)',
      ],
      'idiom/back-to-the-checkpoint': [
        '(kill|hang|shoot|drown) myself ..1 to (get|go) back to (the|my|our|a) ..1 (checkpoint|spawn|save|hub) (and|or|so|if|before|without|instead|quicker|faster|$)',
      ],
      'idiom/hangs-upside-down': ['(hang|hanging|hung) myself upside down'],
      'idiom/ends-a-contract': [
        '(end|ending) it (all)? (the|this|my|that) ..1 (subscription|contract|membership|lease|meeting|call|course)',
      ],
      'idiom/kept-awake': [
        '(slap|slapped|pinch|pinched|punch) myself (awake|to ((stay|keep|wake) ..1 (awake|up|alert)|keep (my eyes open|from (falling|nodding)))|in the face to (look (beaten|roughed|hurt|tough|convincing)|seem|wake))',
      ],
    },
    meant,
  ),
  ...idiomRows(
    {
      'idiom/suicidal-things': [
        'suicidal (pigeon|pigeons|squirrel|squirrels|deer|bird|birds|lemming|lemmings|moth|moths|printer|toaster)',
        '(photocopier|printer|laptop|toaster|pigeon|squirrel|moth) (is)? suicidal',
      ],
    },
    ofOneself,
  ),
  ...idiomRows(
    {
      'idiom/pills-in-their-box': [
        'pills ..1 (into|in|for) ..3 (organiser|organizer|week box|day box|day boxes|weekly box|dosette|holiday|holidays|flight|ward|residents|patients)',
        'pills from the ..1 (cat|dog|puppy|kitten|toddler|baby|grandkids|zombie|goblin)',
        'pills twice ..1 (pharmacy|pharmacist)',
      ],
      'idiom/gas-for-cooking': [
        'gas (ring|hob|stove)? (is)? on (low (and (leave|put|stir|let|set)|under|for|while|so|$)|again (the|since|thanks|after|now|$)|(under|for) (the|my) ..1 (pan|pot|pots|jam|beans|rice|pasta|soup|stew|potatoes|kettle|milk|sauce|eggs|porridge|curry))',
      ],
      'idiom/outgrown': ['(baby|maternity|outgrown) (clothes|things|toys)'],
    },
    enough,
  ),
  ...idiomRows({
    'idiom/neck-of-a-thing': ['neck of (the|a) (statue|scarecrow|dummy|bottle|guitar|goat|horse|goose)'],
    'idiom/body-of-another-kind': ['body (double|doubles|armor|armour|spray|lotion|wash|suit)'],
  }),
];
