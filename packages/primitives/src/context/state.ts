import type { Slot } from './slot.ts';

/** A value with the slot that knows how to merge it. */
export interface Written {
  readonly slot: Slot<unknown>;
  readonly value: unknown;
}

/** What the slots of a run hold. A write makes a new state, so that a state once read never changes. */
export type State = ReadonlyMap<string, Written>;

export const emptyState: State = new Map();
