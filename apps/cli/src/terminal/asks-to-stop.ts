/** Whether a line that comes while something is told says no more than that it is to end. */
export function asksToStop(line: string): boolean {
  return /^\W*(?:stop)?\W*$/i.test(line);
}
