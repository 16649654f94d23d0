import type { EncoderHeads } from './encoder-heads.ts';
import type { PreparedRow } from './prepare-rows.ts';

/** What makes vectors of sentences: one of length 1 for each text, in their order. */
export interface Encoder {
  readonly id: string;
  readonly dimensions: number;
  /** The heads that learnt with it. */
  readonly heads: EncoderHeads;
  encode(texts: readonly string[]): Promise<readonly Float32Array[]>;
  /** Whether it learnt from a row itself, so that its vector of that row says more than those of others will. */
  knows(row: PreparedRow): boolean;
}
