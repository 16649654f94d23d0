/** A list with one entry moved by some places; at the ends it stays where it is. */
export function moveEntry(entries: readonly string[], at: number, by: -1 | 1): readonly string[] {
  const to = at + by;
  const entry = entries[at];
  if (entry === undefined || to < 0 || to >= entries.length) return entries;
  const rest = entries.toSpliced(at, 1);
  return rest.toSpliced(to, 0, entry);
}
