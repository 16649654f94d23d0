/** How long a model may take, and how much it may write. Times are in milliseconds. */
export interface NarratorSettings {
  /** Until the first piece; 20,000 by default. */
  readonly firstWithin: number;
  /** Between two pieces; 15,000 by default. */
  readonly gapWithin: number;
  /** All of it, every try included; 90,000 by default. */
  readonly within: number;
  /** How many tokens a telling of usual length may have, hints aside; 400 by default. */
  readonly usualTokens: number;
  /** With how few a telling may still be asked for; 80 by default. */
  readonly leastTokens: number;
}

/** What stands where the operator said nothing else: the one place for these numbers. */
export const usualNarration: NarratorSettings = {
  firstWithin: 20_000,
  gapWithin: 15_000,
  within: 90_000,
  usualTokens: 400,
  leastTokens: 80,
};
