import { asFrozenJson } from './as-frozen-json.ts';

/**
 * A named, typed place in the state that travels with a run. What a step writes is seen by the steps after it and by
 * the caller; values are JSON, are frozen when written, and are never shared by two branches that both write.
 */
export interface Slot<Value> {
  readonly name: string;
  /** What it holds until something is written; frozen, since all runs begin with the same one. */
  readonly initial: Value;
  /** How the values that several branches wrote become one; without it, two different values are an error. */
  merge?(before: Value, written: readonly Value[]): Value;
}

/**
 * Makes a slot. Two slots of one name are the same place, so names are worth a prefix: `talk/mood`.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { createContext, sequence, slot, step } from '@lamplight/primitives';
 *
 * const drawn = slot('drawn', 0);
 * const draw = step('draw', async (card: string, context) => {
 *   context.set(drawn, context.get(drawn) + 1);
 *   return card;
 * });
 * const context = createContext();
 * await sequence(draw, draw)('ace', context);
 * strictEqual(context.get(drawn), 2);
 * ```
 *
 * @throws SetupError `primitives/state-not-json` for an initial value that JSON cannot hold
 */
export function slot<Value>(
  name: string,
  initial: Value,
  options: Pick<Slot<Value>, 'merge'> = {},
): Slot<Value> {
  // Every run begins with it, so nothing that one run does to it may be there for the next.
  if (initial !== undefined) asFrozenJson(initial, name);
  return Object.freeze({ name, initial, ...options });
}
