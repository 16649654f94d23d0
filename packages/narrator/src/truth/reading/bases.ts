import { irregular } from '../words/verb-classes.ts';

const doubled = /([b-df-hj-np-tv-z])\1$/;
const plurals: ReadonlyMap<string, string> = new Map(
  'men man,women woman,children child,feet foot,teeth tooth,geese goose,mice mouse,people person,knives knife,lives life,leaves leaf,shelves shelf,loaves loaf,halves half,wolves wolf,selves self,oxen ox'
    .split(',')
    .map((pair) => pair.split(' '))
    .map(([form = '', base = '']) => [form, base] as const),
);

const known = new Map<string, readonly string[]>();
const mostKnown = 20_000;

/** What a word in lower case may be a form of, itself first. */
export function basesOf(word: string): readonly string[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const bases = word.length > 40 ? [word] : [...new Set(workOut(word))];
  if (known.size < mostKnown) known.set(word, bases);
  return bases;
}

function* workOut(word: string): Generator<string> {
  yield word;
  const special = irregular.get(word) ?? plurals.get(word);
  if (special !== undefined) yield special;
  const { length } = word;
  if (length > 3 && word.endsWith('ies')) yield `${word.slice(0, -3)}y`;
  if (length > 3 && /(?:[sxz]|ch|sh|o)es$/.test(word)) yield word.slice(0, -2);
  if (length > 2 && word.endsWith('s') && !word.endsWith('ss')) yield word.slice(0, -1);
  for (const ending of ['ed', 'ing']) {
    if (length < ending.length + 2 || !word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    yield stem;
    yield `${stem}e`;
    if (doubled.test(stem)) yield stem.slice(0, -1);
    if (stem.endsWith('i')) yield `${stem.slice(0, -1)}y`;
  }
}
