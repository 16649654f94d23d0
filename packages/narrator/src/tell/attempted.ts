import type { ModelPrice, ModelUsage } from '@lamplight/ports';

/** A field of what a model was sent, for whoever wants to see it. */
export interface SentPart {
  readonly title: string;
  /** Why it was sent. */
  readonly because: string;
  /** Estimated. */
  readonly tokens: number;
  readonly text: string;
}

/** One try at a telling: what was sent, what became of it, and what it used. */
export interface Attempted {
  /** The id of the card of the model that wrote; of the one that was asked, where it never came to an end. */
  readonly model: string;
  /** The version of our words to it. */
  readonly prompt: string;
  readonly parts: readonly SentPart[];
  /** What did not fit and was left out, by title. */
  readonly leftOut: readonly string[];
  /** Why this try was cut; `null` when it was not. */
  readonly cut: string | null;
  /** An answer that was there already, so nothing was asked or spent. */
  readonly cached: boolean;
  readonly usage: ModelUsage;
  /** Whether `usage` is our estimate, because the model was ended before it said. */
  readonly estimated: boolean;
  /** What the tokens cost; `null` where nothing is charged or nobody knows. */
  readonly price: ModelPrice | null;
}
