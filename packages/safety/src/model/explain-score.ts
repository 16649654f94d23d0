import type { WeighedWords } from './risk-model.ts';

const most = 6;
// Leaving out every word of an endless text in turn would take long; its heaviest clause says enough.
const mostWords = 96;

/** What the heaviest clause owes to each of its words: how far the score falls without it. */
export function explainScore(
  clauses: readonly string[],
  score: (clauses: readonly string[]) => number,
): readonly WeighedWords[] {
  let heaviest = '';
  let height = Number.NEGATIVE_INFINITY;
  for (const clause of clauses) {
    const own = score([clause]);
    if (own <= height) continue;
    heaviest = clause;
    height = own;
  }
  const words = heaviest
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, mostWords);
  return words
    .map((word, at) => ({
      words: word,
      weight: height - score([` ${words.toSpliced(at, 1).join(' ')} `]),
    }))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, most);
}
