import { positive } from '../../kernel/positive.ts';
import type { Breaker } from './breaker.ts';
import { type BreakerRules, readBreakerRules } from './breaker-rules.ts';
import { type BreakerState, freshBreakerState } from './breaker-state.ts';
import type { BreakerStore } from './breaker-store.ts';
import { localBreaker } from './local-breaker.ts';
import { readBreakerState } from './read-breaker-state.ts';
import { sharedBreaker } from './shared-breaker.ts';

/** How a breaker is set up. Times are in milliseconds. */
export interface BreakerOptions extends Partial<BreakerRules> {
  /** What it protects, as errors, metrics and a shared store know it. */
  readonly name: string;
  /** Which errors are failures of the other side; all by default that can be. */
  readonly isFailure?: (error: unknown) => boolean;
  /** What it knew before a restart; nothing by default. */
  readonly state?: BreakerState;
  /** Where several processes share one state under the name; without it, each has its own. */
  readonly store?: BreakerStore;
  /** How long the store may take, until the breaker goes on with what it knows itself; 500 by default. */
  readonly storeTimeout?: number;
}

/**
 * A breaker for several steps that call the same thing, each with `breaker(step, shared)`.
 *
 * @example
 * ```ts
 * import { rejects, strictEqual } from 'node:assert/strict';
 * import { breaker, createBreaker } from '@lamplight/primitives';
 *
 * // Opens after five failures in a row, for 30 seconds.
 * const model = createBreaker({ name: 'model', count: 5, failureRate: 1, recoveryTimeout: 30_000 });
 * const fail = async () => Promise.reject(new Error('It cannot be reached.'));
 * const tell = breaker(fail, model);
 * for (let call = 1; call <= 5; call += 1) await rejects(tell(null), { message: 'It cannot be reached.' });
 * strictEqual(model.mode, 'open');
 * await rejects(breaker(() => 'a hint', model)(null), { code: 'primitives/open' });
 * ```
 *
 * @throws SetupError `primitives/setting` for rules that cannot work, `primitives/breaker-state` for a foreign state
 */
export function createBreaker(options: BreakerOptions): Breaker {
  const { name, isFailure = always, store, storeTimeout = 500 } = options;
  const base = { name, rules: readBreakerRules(options), isFailure };
  const state =
    options.state === undefined ? freshBreakerState() : structuredClone(readBreakerState(options.state));
  if (store === undefined) return localBreaker(base, state);
  positive('breaker', 'storeTimeout', storeTimeout);
  return sharedBreaker(base, state, store, storeTimeout);
}

function always(): boolean {
  return true;
}
