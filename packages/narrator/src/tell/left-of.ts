import type { AttemptRecord } from './attempt-record.ts';
import { spentBy } from './spent-by.ts';

/**
 * So much of a budget of tokens is what a model writes, at most. What is written costs several times what is read, so
 * without this a budget in tokens would be no budget in money.
 */
export const writtenShare = 0.15;

/** What is left for one more try. */
export interface TokensLeft {
  /** Read and written ones together. */
  readonly all: number;
  readonly written: number;
}

/** What is left of a budget of tokens after the tries so far, and after all that was in vain in them. */
export function leftOf(mostTokens: number, records: readonly AttemptRecord[]): TokensLeft {
  const { read, written } = spentBy(records);
  return {
    all: mostTokens - read - written,
    written: Math.floor(mostTokens * writtenShare) - written,
  };
}
