/** Says what a word that is not known could have been meant to be: the nearest known one, or all when they are few. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  if (known.length === 0) return 'There is none yet.';
  const some = known.slice(0, mostListed).map((one) => `"${one}"`);
  return `There is ${some.join(', ')}${known.length > mostListed ? ', …' : ''}.`;
}

const mostListed = 12;

/** The known word that takes the fewest changes to become this one; nothing when all are too far away. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let least = most + 1;
  for (const one of known) {
    if (Math.abs(one.length - word.length) >= least) continue;
    const changes = distance(word.toLowerCase(), one.toLowerCase());
    if (changes < least) [best, least] = [one, changes];
  }
  return best;
}

/** Letters to insert, remove, replace or swap with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const changes = [
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      ];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped && row > 1 && column > 1) changes.push((beforeLast[column - 2] ?? 0) + 1);
      next.push(Math.min(...changes));
    }
    [beforeLast, last] = [last, next];
  }
  return last[b.length] ?? 0;
}
