/** Longer lines are not read at all; nobody plays in lines of this length, in UTF-16 units. */
export const longestLine = 2000;

/** Zero-width, direction and other marks that change how a text looks and not what it says. */
const invisible = /[\p{Cf}\p{Variation_Selector}]/gu;
const controls = /[^\P{Cc}\n]/gu;

/** One spelling for what looks the same: composed letters, straight quotes, no marks that cannot be seen. */
export function normalise(words: string): string {
  return words
    .toWellFormed()
    .normalize('NFKC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(invisible, '')
    .replace(controls, ' ')
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .trim();
}

/** A word as it is compared: lower case, without accents and apostrophes. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}']/gu, '');
}
