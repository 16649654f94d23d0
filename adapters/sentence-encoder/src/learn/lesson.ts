/** One text from which the encoder learns. */
export interface Lesson {
  /** The pieces of its words. */
  readonly pieces: readonly number[];
  /** 1 or 0 for each head. */
  readonly targets: readonly number[];
  /** How much each target counts; 0 where nobody knows. */
  readonly weights: readonly number[];
}
