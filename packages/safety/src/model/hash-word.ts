/** The prime of the FNV hash family. */
export const hashPrime = 0x01000193;
/** Where the hash of a word begins. */
export const wordSeed = 0x2f0b4c47;

/** The number of a word, as concept tables and n-grams of words know it. */
export function hashWord(word: string): number {
  let hash = wordSeed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), hashPrime);
  return hash;
}
