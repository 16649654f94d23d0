import type { Sentence } from '../../packages/ports/src/index.ts';
import type { EncoderHeads } from './encoder-heads.ts';
import type { PreparedRow } from './prepare-rows.ts';

/** What makes vectors of sentences: one of length 1 for each, in their order. */
export interface Encoder {
  readonly id: string;
  readonly dimensions: number;
  /** The heads that learnt with it, over vectors of messages, and over those of messages in their scenes. */
  readonly heads: EncoderHeads;
  readonly headsInScenes: EncoderHeads;
  encode(sentences: readonly Sentence[]): Promise<readonly Float32Array[]>;
  /** Whether it learnt from a row itself, so that its vector of that row says more than those of others will. */
  knows(row: PreparedRow): boolean;
  /** The same for a message in its scene. */
  knowsInScenes(row: PreparedRow): boolean;
}
