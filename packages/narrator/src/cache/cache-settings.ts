import type { CacheStore } from '@lamplight/primitives';

/** How long what a model wrote is kept, and how much of it. Times are in milliseconds. */
export interface CacheSettings {
  /** What belongs to one moment of a session, with its memories: a turn or an answer told anew; 1 hour by default. */
  readonly sessionTtl: number;
  /** What is the same for everybody: how a place is described; 24 hours by default. */
  readonly responseTtl: number;
  /** Quests, people and places that were proposed and found good; 1 week by default. */
  readonly proposalTtl: number;
  /** How many are kept in all; 1,000 by default. With a `store` of your own it is the store's to say. */
  readonly most: number;
  /** Where they are kept; the memory of this process by default. */
  readonly store?: CacheStore;
}

const hour = 3_600_000;

/** What stands where the operator said nothing else: the one place for these numbers. */
export const usualCaching: CacheSettings = {
  sessionTtl: hour,
  responseTtl: 24 * hour,
  proposalTtl: 7 * 24 * hour,
  most: 1_000,
};
