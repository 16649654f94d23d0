// Words that a scene and a player use for the same: "leap" and "jump", "tablet" and "pill". Of each row the first stands
// for all. Forms that no ending explains ("took", "bled") stand here, too.
const rows: readonly string[] = [
  // What is done.
  'jump jumped jumping leap leapt dive dived dove plunge hop vault bound spring sprang',
  'fall fell fallen drop dropped dropping tumble plummet',
  'let release unclip unrope',
  'take took taken taking',
  'swallow drain gulp quaff guzzle gobble drink drank drunk drinking sip down downed eat ate eaten eating taste chew lick devour',
  'cut cutting slice slit slitting carve gash slash scratch saw sawed nick',
  'stab stabbed stabbing prick pierce impale run',
  'bleed bled bleeding blood bloody bloodied',
  'shoot shot shooting fire fired pull',
  'hang hung hanged hanging dangle swing swung',
  'tie tied tying bind bound fasten tighten knot knotted loop looped noose rope cord lasso lariat halter hemp',
  'burn burnt burned burning singe scorch scald sear ignite alight torch flame fire',
  'drown sink sank sunk submerge wade wading',
  'choke choked choking strangle throttle',
  'kill killed killing slay slew slain murder dispatch execute',
  'finish finished end ended over',
  'die died dying death dead perish deathly',
  'hit hitting strike struck beat beaten beating punch slap thrash whip flog wallop smack spar kick bash blow',
  'push pushed shove',
  'throw threw thrown fling flung hurl toss',
  'bite bit bitten biting gnaw',
  'starve starved starving hunger hungry famished fast fasting',
  'vomit puke retch throw threw',
  'shake shook shaking tremble trembling shiver',
  'freeze froze frozen freezing ice icy frost frosty cold chill',
  'hide hid hidden hiding conceal',
  'buy bought buying pay',
  'leave left leaving depart part sail board go',
  'lock locked locking bolt imprison cage',
  'give gave given giving hand offer',
  'lose lost losing',
  'cry cried crying weep wept sob tears tear',
  'sleep slept sleeping asleep doze nap slumber',
  'wake woke woken waking',
  'breathe breath breathing',
  'bring brought carry',
  'sacrifice sacrificed offering',
  'goodbye goodbyes farewell farewells bye',
  // With what, and where.
  'pill pills tablet tablets lozenge lozenges capsule capsules pastille pastilles medicine dose doses',
  'poison venom hemlock toxin bane bleach draught potion philtre elixir brew vial phial',
  'bottle flask jar cup goblet chalice glass tankard mug',
  'knife dagger blade razor lancet scalpel sword cutlass stiletto cleaver',
  'gun pistol revolver colt rifle musket shotgun blaster derringer barrel weapon',
  'water sea river lake ocean wave tide pool pond deep surf',
  'roof rooftop ledge edge brink cliff parapet tower balcony wall precipice lip',
  'bridge viaduct span',
  'track tracks rail rails railway train locomotive',
  'neck throat gullet',
  'chest rib ribs heart breast',
  'arm arms wrist wrists elbow sleeve',
  'hand hands finger fingers palm thumb fist',
  'leg legs thigh knee foot feet ankle',
  'lip lips mouth tongue',
  'head skull brow temple',
  'letter letters note notes message',
  'grave coffin tomb crypt',
  'cellar basement dungeon cell',
  'child children kid kids son baby infant pram',
  'mom mother mum',
  'dad father',
];

const firsts = new Map<string, string>();
for (const row of rows) {
  const [first = '', ...others] = row.split(' ');
  // What stands in two rows is taken for what the earlier one says.
  for (const word of [first, ...others]) if (!firsts.has(word)) firsts.set(word, first);
}

/** The word that stands for a word and its near synonyms, if it has any. */
export function nearWord(word: string): string | undefined {
  return firsts.get(word);
}
