import { between } from '../../kernel/between.ts';
import { positive } from '../../kernel/positive.ts';
import { atLeast } from '../../kernel/at-least.ts';

/** When a breaker opens, and how it closes again. Times are in milliseconds. */
export interface BreakerRules {
  /** The part of the calls in the window, from above 0 to 1, that must have failed; 0.5 by default. */
  readonly failureRate: number;
  /** How far back calls are counted; 60 s by default, and without an end where `count` is given. */
  readonly window: number;
  /** How many of the latest calls are counted; without it, all in the window. */
  readonly count: number;
  /** How many calls must have been counted before the rate means anything; 10 by default, and never above `count`. */
  readonly minimumVolume: number;
  /** How many calls are let through when half open; all of them must succeed. 1 by default. */
  readonly probes: number;
  /** How long it stays open before it lets probes through, and how long a probe keeps its place; 30 s by default. */
  readonly recoveryTimeout: number;
}

/**
 * Rules with everything that was left out.
 *
 * @throws SetupError `primitives/setting` for what cannot work
 */
export function readBreakerRules(given: Partial<BreakerRules>): BreakerRules {
  const count = given.count ?? Infinity;
  const rules = {
    failureRate: given.failureRate ?? 0.5,
    window: given.window ?? (count === Infinity ? 60_000 : Infinity),
    count,
    minimumVolume: given.minimumVolume ?? Math.min(10, count),
    probes: given.probes ?? 1,
    recoveryTimeout: given.recoveryTimeout ?? 30_000,
  };
  between('breaker', 'failureRate', rules.failureRate, Number.MIN_VALUE, 1);
  positive('breaker', 'window', rules.window);
  if (count !== Infinity) atLeast('breaker', 'count', count, 1);
  atLeast('breaker', 'minimumVolume', rules.minimumVolume, 1);
  // Fewer calls than that are never counted, so it would never open.
  between('breaker', 'minimumVolume', rules.minimumVolume, 1, Math.min(count, Number.MAX_VALUE));
  atLeast('breaker', 'probes', rules.probes, 1);
  between('breaker', 'recoveryTimeout', rules.recoveryTimeout, 1);
  return rules;
}
