/** The words of a list, which is written as lines of them. */
export function list(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')).filter(Boolean));
}
