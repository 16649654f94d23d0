/** Everything that the training of the encoder may choose. It stands in the ear file. */
export interface EarOptions {
  readonly rounds: number;
  readonly rate: number;
  readonly batch: number;
  /** Over so many batches the rate rises to its height, from which it falls to nothing. */
  readonly warming: number;
  /** How fast the heads learn, which begin with nothing. */
  readonly headRate: number;
  /** Which share of the numbers on the way is forgotten, so that nothing hangs on a single one. */
  readonly forgets: number;
  /** Texts are put together with others of about their length, out of so many batches. */
  readonly window: number;
}

/** Chosen on texts that the encoder had not learnt. */
export const chosenEarOptions: EarOptions = {
  rounds: 2,
  rate: 2e-4,
  batch: 48,
  warming: 100,
  headRate: 3e-3,
  forgets: 0.1,
  window: 40,
};
