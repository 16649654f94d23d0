import type { BreakerState } from './breaker-state.ts';

/** A state as it was saved, and how often there was a change. */
export interface SavedBreaker {
  /** 1 for what was saved first, and one more each time. */
  readonly version: number;
  readonly state: BreakerState;
}

/** Where several processes keep what their breakers know. What is kept is JSON. */
export interface BreakerStore {
  /** What was saved last under a name; `null` where there is nothing. */
  load(name: string): Promise<SavedBreaker | null>;
  /**
   * Saves, if what is there has the version before: of several that save the same version, exactly one does. Returns
   * whether it did. Nothing there counts as version 0.
   */
  save(name: string, saved: SavedBreaker): Promise<boolean>;
}
