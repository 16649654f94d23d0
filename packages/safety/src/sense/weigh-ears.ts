import { logit } from '../model/logit.ts';

/** How much each ear counts for one head. */
export interface EarWeights {
  readonly byWords: number | undefined;
  readonly bySense: number | undefined;
  readonly shift: number | undefined;
}

/**
 * The probability that both ears give together.
 *
 * @param words the probability that the words alone give
 * @param sense the score of the sense, before any calibration
 */
export function weighEars(words: number, sense: number, weights: EarWeights): number {
  const { byWords = 0, bySense = 0, shift = 0 } = weights;
  return 1 / (1 + Math.exp(-(byWords * logit(words) + bySense * sense + shift)));
}
