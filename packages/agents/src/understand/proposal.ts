import type { Command } from '@lamplight/world';

/** What somebody takes words to mean. */
export interface Proposal {
  readonly commands: readonly Command[];
  /** The same in words that the parser reads. */
  readonly words: string;
}
