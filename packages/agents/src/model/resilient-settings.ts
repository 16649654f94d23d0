import type { ModelTier } from '@lamplight/ports';

/** How patient we are with models, and how often they are asked again. Times are in milliseconds. */
export interface ResilientSettings {
  /** Until the first piece of a stream, for each try; 10,000 by default. */
  readonly firstWithin: number;
  /** Between two pieces of a stream; 10,000 by default. */
  readonly gapWithin: number;
  /** A whole answer, for each try; 45,000 by default. */
  readonly tryWithin: number;
  /** All tries with all models together; 60,000 by default. */
  readonly within: number;
  /** How often one model is asked, the first time included; 3 by default. */
  readonly attempts: number;
  /** The longest first wait between two tries; each further one may be twice as long; 250 by default. */
  readonly delay: number;
  /** No wait is longer, also where the provider asks for it: another model is asked instead; 8,000 by default. */
  readonly longestWait: number;
  /** After so many failures in a row a provider is left alone; 5 by default. */
  readonly failureThreshold: number;
  /** How long it is left alone before one request tries again; 30,000 by default. */
  readonly recoveryTimeout: number;
  /** So many requests may be with one provider at once; 8 by default. */
  readonly atOnce: number;
  /** So many more may wait for that; 32 by default. */
  readonly queue: number;
  /**
   * Who comes first among the models of a tier, where nobody chose: `first` for the operator's order, or what counts how
   * much; `first` by default. Either way the others stand in, those first that are healthy, cheap and fast.
   */
  readonly by: 'first' | Readonly<Partial<Record<'cost' | 'latency' | 'health', number>>>;
}

/** What stands where the operator said nothing else: the one place for these numbers. */
export const usualResilience: ResilientSettings = {
  firstWithin: 10_000,
  gapWithin: 10_000,
  tryWithin: 45_000,
  within: 60_000,
  attempts: 3,
  delay: 250,
  longestWait: 8_000,
  failureThreshold: 5,
  recoveryTimeout: 30_000,
  atOnce: 8,
  queue: 32,
  by: 'first',
};

/** The tier that is asked where nobody says which. */
export const usualTier: ModelTier = 'large';
