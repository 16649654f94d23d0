/** Whether a sentence may stand. */
export type Verdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly refusal: {
        /** Stable `truth/reason`. */
        readonly code: string;
        readonly because: string;
        /** One sentence that tells a model what to do otherwise. */
        readonly guidance: string;
      };
    };

/** What a telling needs of the check against the world: one for each try, which may remember the sentences it was asked about. */
export interface TruthCheck {
  check(sentence: string): Verdict;
  /** Asked once, after the last sentence, about the telling as a whole. */
  finish?(): Verdict;
}
