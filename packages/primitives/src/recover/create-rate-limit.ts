import type { Context } from '../context/context.ts';
import { RateLimitError } from '../errors/rate-limit-error.ts';
import { between } from '../kernel/between.ts';
import { positive } from '../kernel/positive.ts';
import { atLeast } from '../kernel/at-least.ts';
import { sleep } from './sleep.ts';

/** How often something may be called. Times are in milliseconds. */
export interface RateLimitOptions {
  /** What it protects, as errors and metrics know it; `rate-limit` by default. */
  readonly name?: string;
  /** How many calls an interval has. */
  readonly perInterval: number;
  /** How long an interval is; 1 s by default. */
  readonly interval?: number;
  /** How many calls may come at once after a quiet time; `perInterval` by default. */
  readonly burst?: number;
  /** How long a call may wait for its turn; 0 by default, so that what is too much is refused at once. */
  readonly wait?: number;
}

/** What several steps share that may not be called too often. Made by `createRateLimit`. */
export interface RateLimit {
  readonly name: string;
  readonly settings: Readonly<Required<Omit<RateLimitOptions, 'name'>>>;
  /** Takes a call, or waits for one; for those who write primitives. */
  take(context: Context): Promise<void> | undefined;
}

/**
 * A rate limit for several steps, each with `rateLimit(step, shared)`.
 *
 * @example
 * ```ts
 * import { rejects, strictEqual } from 'node:assert/strict';
 * import { createRateLimit, rateLimit } from '@lamplight/primitives';
 *
 * const key = createRateLimit({ name: 'key', perInterval: 2, interval: 60_000 });
 * const tell = rateLimit(async () => 'a story', key);
 * const hint = rateLimit(async () => 'a hint', key);
 * strictEqual(await tell(null), 'a story');
 * strictEqual(await hint(null), 'a hint');
 * await rejects(tell(null), { code: 'primitives/rate-limit' });
 * ```
 *
 * @throws SetupError `primitives/setting` for settings that cannot work
 */
export function createRateLimit(options: RateLimitOptions): RateLimit {
  const { name = 'rate-limit', perInterval, interval = 1_000, wait = 0 } = options;
  const burst = options.burst ?? Math.max(1, Math.floor(perInterval));
  positive('rateLimit', 'perInterval', perInterval);
  between('rateLimit', 'interval', interval, Number.MIN_VALUE);
  atLeast('rateLimit', 'burst', burst, 1);
  between('rateLimit', 'wait', wait, 0);
  const apart = interval / perInterval;
  // The bucket as one number: when it will be full again. A call moves that on by what it takes to fill in one token.
  let fullAt = -Infinity;

  const waitFor = async (milliseconds: number, mine: number, context: Context): Promise<void> => {
    try {
      await sleep(milliseconds, context);
    } catch (reason) {
      // Only the last in line can give its call back; the times of others behind it are promised.
      if (fullAt === mine) fullAt -= apart;
      throw reason;
    }
    context.note({ type: 'waited', name, milliseconds });
  };

  return {
    name,
    settings: { perInterval, interval, burst, wait },
    take(context) {
      const now = context.frame.run.environment.now();
      const from = Math.max(fullAt, now);
      const left = from - (burst - 1) * apart - now;
      if (left > 0 && (left > wait || left >= context.remaining)) throw new RateLimitError(name, left);
      fullAt = from + apart;
      return left > 0 ? waitFor(left, fullAt, context) : undefined;
    },
  };
}
