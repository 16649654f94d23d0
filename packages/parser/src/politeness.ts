import type { Token } from './token.ts';

const leaders = [
  'please',
  'kindly',
  'now',
  'well',
  'ok',
  'okay',
  'just',
  'so',
  'i',
  'we',
  'i want to',
  'i would like to',
  'id like to',
  'i will',
  'ill',
  'i try to',
  'try to',
  'lets',
  'let us',
  'let me',
  'can i',
  'could i',
  'may i',
  'can you',
  'could you',
]
  .map((words) => words.split(' '))
  .toSorted((a, b) => b.length - a.length);

const trailers = new Set([
  'please',
  'now',
  'again',
  'carefully',
  'quickly',
  'slowly',
  'quietly',
  'gently',
  'softly',
]);

/** Left over at the end, where the noun was not said. */
const articles = new Set(['the', 'a', 'an', 'some', 'my', 'your']);

/** The sentence without what manners add to it, or nothing when they added nothing. */
export function withoutManners(tokens: readonly Token[]): readonly Token[] | undefined {
  let left = tokens;
  for (;;) {
    const shorter = shorten(left);
    if (shorter === left) break;
    left = shorter;
  }
  return left.length > 0 && left.length < tokens.length ? left : undefined;
}

function shorten(tokens: readonly Token[]): readonly Token[] {
  if (tokens[0]?.key === ',') return tokens.slice(1);
  const last = tokens.at(-1);
  if (last !== undefined && (trailers.has(last.key) || articles.has(last.key) || last.key === ','))
    return tokens.slice(0, -1);
  if (tokens.length > 1 && trailers.has(tokens[0]?.key ?? '')) return tokens.slice(1);
  const leader = leaders.find(
    (words) => words.length < tokens.length && words.every((word, index) => tokens[index]?.key === word),
  );
  return leader === undefined ? tokens : tokens.slice(leader.length);
}
