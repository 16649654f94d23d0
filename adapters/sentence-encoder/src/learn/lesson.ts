import type { Pieces } from '../minilm/word-pieces.ts';

/** One sentence from which the encoder learns. */
export interface Lesson {
  readonly pieces: Pieces;
  /** 1 or 0 for each head. */
  readonly targets: readonly number[];
  /** How much each target counts; 0 where nobody knows. */
  readonly weights: readonly number[];
}
