/** Words of the two sides of a line say the opposite of each other. */
const pairs = [
  'bright lit alight burning aglow ablaze glowing shining|dark unlit dim black cold out extinguished dead dull',
  'open ajar wide unlocked unbarred unfastened unbolted unlatched|closed shut locked barred sealed bolted latched fastened stuck jammed fast',
  'lock bolt bar latch fasten seal close shut|unlock unbolt unbar unlatch unfasten open unseal part',
  'full brimming filled heaped crowded|empty dry bare drained emptied deserted hollow',
  'cupful handful drop mouthful little some something|nothing none empty dry',
  'fill pour|empty drain',
  'all whole entire every everything everybody everyone both each|none nothing nobody neither half few first',
  'somebody someone something|nobody nothing none',
  'many several lots plenty|few none single',
  'more most|less least fewer',
  'first foremost|last',
  'top|bottom',
  'upper overhead upstairs upwards upward|lower underfoot downstairs downwards downward',
  'rise climb ascend lift raise soar|fall sink descend drop lower',
  'inside indoors|outside outdoors',
  'left|right',
  'front|back',
  'ahead|behind',
  'near nearest close nearby|far distant farthest furthest away',
  'early soon|late',
  'old ancient|new young fresh',
  'clean clear spotless polished|dirty cloudy grimy filthy muddy tarnished sooty milky',
  'wet damp soaked dripping soggy|dry dried',
  'bare uncovered naked|covered hidden wrapped clothed drowned flooded',
  'cover hide wrap|uncover reveal unwrap show',
  'asleep sleep doze|awake wake',
  'alive living|dead',
  'well sound healthy|ill sick lame hurt',
  'whole intact sound unbroken mended|broken cracked split torn snapped shattered smashed rotten ruined',
  'mend repair fix|break tear snap crack smash split',
  'still motionless stopped rest halt stop|moving turning running spinning going ticking working start',
  'quiet silent hushed soundless|loud noisy shrill',
  'thick fat broad wide|thin narrow slender slim',
  'big large huge great tall long giant|small little tiny short',
  'deep|shallow',
  'heavy|light weightless',
  'hot warm|cold cool chilly icy frozen',
  'hard stiff|soft limp',
  'rough|smooth',
  'straight upright|crooked bent',
  'taut tight|slack loose',
  'slow slowly|quick quickly fast swift swiftly',
  'fresh sweet|stale sour bitter',
  'glad happy cheerful merry pleased|sad sorry unhappy gloomy miserable',
  'same|different other another',
  'begin start|end stop finish cease',
  'arrive appear|vanish disappear',
  'hold|drop release',
  'find|lose miss',
  'remember recall|forget',
  'push|pull',
  'light kindle ignite|extinguish douse snuff quench',
  'win succeed manage|lose fail',
  'love like|hate dislike',
  'agree accept|refuse reject',
  'true real|false unreal',
  'easy easily|difficult hardly',
  'alone|together',
  'still yet|already',
  'always often|never seldom rarely',
  'present here|absent gone missing away',
  'morning|evening night',
  'day noon|night midnight',
  'yesterday|tomorrow',
  'upside-down|upright',
] as const;

/** Of the words of a line, one thing is only one. */
const exclusive = [
  'white black grey red green blue yellow brown pink orange purple crimson scarlet violet golden amber',
  'north south east west northeast northwest southeast southwest',
  'iron brass copper steel tin silver gold pewter bronze lead',
  'oak pine elm ash slate granite marble brick',
  'cotton wool silk linen leather velvet',
  'sister brother daughter son mother father aunt uncle wife husband cousin niece nephew gran grandmother grandfather',
  'monday tuesday wednesday thursday friday saturday sunday',
  'spring summer autumn winter',
  'morning noon afternoon evening night midnight dawn dusk',
  'hour minute second day week month year night',
  'inch yard mile fathom',
  'boy girl man woman',
  'row swim sail ride fly wade crawl',
  'cough breathe sneeze yawn snore whistle sob weep',
] as const;

const sides = new Map<string, number[]>();
for (const [index, pair] of pairs.entries()) {
  const [one = '', other = ''] = pair.split('|');
  const add = (words: string, side: number): void => {
    for (const word of words.split(' ')) sides.set(word, [...(sides.get(word) ?? []), side]);
  };
  add(one, 2 * index);
  add(other, 2 * index + 1);
}
const kinds = new Map<string, number[]>();
for (const [index, words] of exclusive.entries())
  for (const word of words.split(' ')) kinds.set(word, [...(kinds.get(word) ?? []), index]);

/** Whether one word is the opposite of another, or shuts it out; each is given in all of its forms. */
export function areOpposed(some: readonly string[], others: readonly string[]): boolean {
  for (const one of some) {
    const own = sides.get(one);
    const family = kinds.get(one);
    if (own === undefined && family === undefined) continue;
    for (const other of others) {
      if (one === other) continue;
      const theirs = sides.get(other);
      if (own !== undefined && theirs !== undefined && own.some((side) => theirs.includes(side ^ 1)))
        return true;
      if (family !== undefined && family.some((kind) => kinds.get(other)?.includes(kind) === true))
        return true;
    }
  }
  return false;
}
