/** A word without the signs at its ends that stand for no letter there. A loop: an expression would be quadratic. */
export function trimSigns(word: string): string {
  let from = 0;
  let to = word.length;
  while (from < to && "'!|@$".includes(word[from] ?? '')) from += 1;
  while (to > from && "'!|".includes(word[to - 1] ?? '')) to -= 1;
  return word.slice(from, to);
}
