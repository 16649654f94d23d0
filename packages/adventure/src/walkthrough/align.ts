/** A step from one list to another: what both have, what only the first has, or what only the second has. */
export type Step<T> =
  | { readonly kind: 'both'; readonly before: T; readonly after: T }
  | { readonly kind: 'only-before'; readonly before: T }
  | { readonly kind: 'only-after'; readonly after: T };

/** Lays two lists beside each other so that as much as possible is in both (longest common subsequence). */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  same: (a: T, b: T) => boolean,
): Step<T>[] {
  const width = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      longest[row * width + column] = isSame(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const steps: Step<T>[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [one, other] = [before[row], after[column]];
    const goesDown =
      column >= after.length || (row < before.length && at(row + 1, column) >= at(row, column + 1));
    if (one !== undefined && other !== undefined && same(one, other)) {
      steps.push({ kind: 'both', before: one, after: other });
      row += 1;
      column += 1;
    } else if (goesDown && one !== undefined) {
      steps.push({ kind: 'only-before', before: one });
      row += 1;
    } else if (other !== undefined) {
      steps.push({ kind: 'only-after', after: other });
      column += 1;
    }
  }
  return steps;

  function at(r: number, c: number): number {
    return longest[r * width + c] ?? 0;
  }

  function isSame(r: number, c: number): boolean {
    const [one, other] = [before[r], after[c]];
    return one !== undefined && other !== undefined && same(one, other);
  }
}
