const asks: ReadonlySet<string> = new Set(['help', 'h', 'hilfe']);

/** Whether these words ask how to play, in one of the languages of the page, and nothing else. */
export function isHelp(text: string): boolean {
  return asks.has(
    text
      .trim()
      .toLowerCase()
      .replace(/[.?]+$/, ''),
  );
}
