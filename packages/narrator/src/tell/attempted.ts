import type { FailedCall, ModelPrice, ModelUsage } from '@lamplight/ports';

/** A field of what a model was sent, for whoever wants to see it. */
export interface SentPart {
  /** What our words to the model call it; `system` for these words themselves. */
  readonly name: string;
  readonly title: string;
  /** Why it was sent. */
  readonly because: string;
  /** Estimated. */
  readonly tokens: number;
  readonly text: string;
}

/** What had no room in what was sent. */
export interface LeftOut extends Pick<SentPart, 'name' | 'title'> {
  /** So many of its texts, of so many. */
  readonly count: number;
  readonly of: number;
}

/** One try at a telling: what was sent, what became of it, and what it used. */
export interface Attempted {
  /** The id of the card of the model that wrote; of the one that was asked last, where it never came to an end. */
  readonly model: string;
  /** The version of our words to it. */
  readonly prompt: string;
  readonly parts: readonly SentPart[];
  readonly leftOut: readonly LeftOut[];
  /** Why this try was cut; `null` when it was not. */
  readonly cut: string | null;
  /** An answer that was there already, so nothing was asked or spent. */
  readonly cached: boolean;
  readonly usage: ModelUsage;
  /** Whether `usage` is our estimate, because the model was ended before it said. */
  readonly estimated: boolean;
  /** What the tokens cost; `null` where nobody knows. */
  readonly price: ModelPrice | null;
  /** Calls that brought nothing, the first one first; what they used comes on top. */
  readonly failed: readonly FailedCall[];
}
