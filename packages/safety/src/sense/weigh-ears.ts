import { logit } from '../model/logit.ts';
import { modelHeads } from '../model/model-header.ts';
import { jointHeads } from './sense-header.ts';

/** How much each ear counts, for each head. */
export interface EarWeights {
  readonly words: readonly number[];
  readonly sense: readonly number[];
  readonly shifts: readonly number[];
}

/** What both ears made of a text. */
export interface HeardByBoth {
  /** For each head the probability that the words alone give. */
  readonly words: ArrayLike<number>;
  /** For each head the score of the sense, before any calibration. */
  readonly sense: ArrayLike<number>;
  /** Scores of the heads that are judged jointly, in the order of `jointHeads`. */
  readonly jointly: ArrayLike<number>;
}

const jointAt = modelHeads.map((head) => jointHeads.findIndex((one) => one === head));

/** The probabilities that both ears give together, in the order of `modelHeads`. */
export function weighEars(
  { words, sense, shifts }: EarWeights,
  { words: byWords, sense: bySense, jointly }: HeardByBoth,
): readonly number[] {
  return jointAt.map((at, head) => {
    const score =
      jointly[at] ??
      (words[head] ?? 0) * logit(byWords[head] ?? 0) +
        (sense[head] ?? 0) * (bySense[head] ?? 0) +
        (shifts[head] ?? 0);
    return 1 / (1 + Math.exp(-score));
  });
}
