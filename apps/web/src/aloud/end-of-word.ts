/** Where the word that begins at `start` ends. Not every voice says how long its words are. */
export function endOfWord(text: string, start: number, length: number | undefined): number {
  if (length !== undefined && length > 0) return Math.min(text.length, start + length);
  return start + (/^\S+/.exec(text.slice(start))?.[0].length ?? 0);
}
