import type { HashingOptions } from './feature-rows.ts';
import type { HeadOptions } from './train-head.ts';
import type { SenseOptions } from './train-sense.ts';

/** Everything that a training may choose. It stands in the model file. */
export interface TrainingOptions extends HeadOptions, HashingOptions {
  /** How many buckets keep their weights. */
  readonly kept: number;
  readonly letters: readonly [number, number];
  readonly clauseShare: number;
  readonly folds: number;
}

/** Chosen by cross-validation on the committed rows. */
export const chosenOptions: TrainingOptions = {
  bits: 17,
  kept: 60_000,
  letters: [3, 4],
  scales: { words: 1.5, concepts: 2, letters: 1 },
  clauseShare: 0.5,
  brevity: 30,
  cost: 2,
  positive: 2,
  rounds: 16,
  folds: 5,
};

/** Chosen by cross-validation on the same rows. */
export const chosenSenseOptions: SenseOptions = {
  everyOther: 3,
  folds: 5,
  joint: { hidden: 64, rounds: 12, rate: 0.003, decay: 1e-5, dropout: 0.1, batch: 128 },
  scene: { penalty: 2, everyOther: 4, weight: 0.25 },
};
