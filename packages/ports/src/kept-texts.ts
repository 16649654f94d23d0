/** Texts that can be made again at any time, and are kept to save the work of making them. */
export interface KeptTexts {
  /**
   * A text as it was kept.
   *
   * @param key lower-case letters, digits and hyphens: a hash of everything that the text was made of
   * @returns `undefined` when there is none, or when it is no longer whole
   */
  find(key: string): string | undefined;
  /** Keeps a text for later, perhaps in the place of the one that was not asked for longest. Where it cannot, it does not. */
  keep(key: string, text: string): void;
}
