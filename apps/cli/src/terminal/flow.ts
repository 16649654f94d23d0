const widest = 78;

/** Breaks prose into lines as it comes, piece by piece: each piece goes on where the one before it ended. */
export type Flow = (piece: string) => string;

/**
 * Begins prose that can be read: broken at spaces, never wider than the terminal. Line breaks in it stay. A piece may
 * begin anywhere; only where it begins with a word does that belong to the last word before it.
 */
export function createFlow(columns: number = widest): Flow {
  const width = Math.max(20, Math.min(columns, widest));
  /** Where the line stands; at 0 no space is needed before a word. */
  let length = 0;
  const put = (word: string): string => {
    const breaks = length > 0 && length + 1 + word.length > width;
    const before = breaks ? '\n' : length > 0 ? ' ' : '';
    length = breaks ? word.length : length + before.length + word.length;
    return before + word;
  };
  const line = (text: string): string => {
    const [first = '', ...words] = text.split(' ');
    length += first.length;
    return first + words.map(put).join('');
  };
  return (piece) => {
    const [first = '', ...others] = piece.split('\n');
    const begun = line(first);
    return [
      begun,
      ...others.map((text) => {
        length = 0;
        return line(text);
      }),
    ].join('\n');
  };
}
