/** What was understood in one session, so that the same words at the same moment are not asked about twice. */
export interface UnderstoodBefore {
  /** The words that the parser reads, for a key of words and moment; `null` where nobody understood them. */
  get(key: string): string | null | undefined;
  set(key: string, words: string | null): void;
}

/** @param most how many are remembered; those that were not used for the longest time are forgotten */
export function createUnderstoodBefore(most = 64): UnderstoodBefore {
  const kept = new Map<string, string | null>();
  return {
    get(key) {
      const words = kept.get(key);
      if (words === undefined) return undefined;
      kept.delete(key);
      kept.set(key, words);
      return words;
    },
    set(key, words) {
      kept.delete(key);
      kept.set(key, words);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
}
