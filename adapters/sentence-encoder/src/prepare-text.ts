/** An encoder reads 128 pieces of words, some 440 characters of English; this leaves room for long words. */
const mostCharacters = 600;

/**
 * The text as the encoder reads it: its beginning, with one space where there was more room between words, as in the
 * texts that the encoder learnt from.
 */
export function prepareText(text: string): string {
  const begun = text.trimStart().slice(0, mostCharacters).normalize('NFKC');
  // One character may stand for a whole phrase (U+FDFA), so what it stands for is cut as well.
  return begun.replaceAll(/\s+/gu, ' ').slice(0, mostCharacters).trim();
}
