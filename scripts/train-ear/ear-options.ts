/** A course of lessons: how often each is learnt, and how fast. */
export interface CourseOptions {
  readonly rounds: number;
  readonly rate: number;
  /** How fast the heads learn. */
  readonly headRate: number;
  /** Over so many batches the rates rise to their height, from which they fall to nothing. */
  readonly warming: number;
}

/** Everything that the training of the encoder may choose. It stands in the ear file. */
export interface EarOptions {
  /** What was said by itself, to the encoder as it was delivered, with heads that begin with nothing. */
  readonly messages: CourseOptions;
  /** What was said in a scene, to weights that begin as what the encoder learnt of messages. */
  readonly scenes: CourseOptions & {
    /** Of the texts without a scene, each such many is taught in the scene of another. */
    readonly elsewhere: number;
  };
  readonly batch: number;
  /** Which share of the numbers on the way is forgotten, so that nothing hangs on a single one. */
  readonly forgets: number;
  /** Texts are put together with others of about their length, out of so many batches. */
  readonly window: number;
}

/** Chosen on texts that the encoder had not learnt. */
export const chosenEarOptions: EarOptions = {
  messages: { rounds: 2, rate: 2e-4, headRate: 3e-3, warming: 100 },
  scenes: { rounds: 2, rate: 1e-4, headRate: 1e-3, warming: 50, elsewhere: 8 },
  batch: 48,
  forgets: 0.1,
  window: 40,
};
