import type { Context } from '../context/context.ts';
import { composed } from '../kernel/composed.ts';
import { finite } from '../kernel/finite.ts';
import { sleep as wait } from '../recover/sleep.ts';
import type { Composed } from '../step.ts';
import { readTime } from './read-time.ts';

/**
 * Waits until the clock of the run shows a time, and gives what it was given; at once where that time has passed. A
 * cancelled run wakes it at once.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { sleepUntil, start } from '@lamplight/primitives';
 * import { fakeEnvironment } from '@lamplight/primitives/testing';
 *
 * const environment = fakeEnvironment({ now: Date.parse('2026-01-01T18:00:00Z') });
 * const evening = sleepUntil<string>(Date.parse('2026-01-01T20:00:00Z'));
 * const { result } = start(evening, 'Good evening', { environment });
 * await environment.advance(2 * 3_600_000);
 * strictEqual(await result, 'Good evening');
 * ```
 *
 * @param time milliseconds since 1970-01-01T00:00:00Z, or a function of the input
 * @throws SetupError `primitives/setting` for what is no number
 */
export function sleepUntil<Value>(
  time: number | ((input: Value, context: Context) => number),
): Composed<Value, Value>;
export function sleepUntil(
  time: number | ((input: never, context: Context) => number),
): Composed<never, unknown> {
  if (typeof time === 'number') readTime('sleepUntil', time);
  return composed({
    kind: 'sleep',
    name: 'sleep-until',
    links: [],
    settings: { until: typeof time === 'number' ? finite(time) : null },
    async execute(input: never, context) {
      const until = typeof time === 'number' ? time : time(input, context);
      readTime('sleepUntil', until);
      const { environment } = context.frame.run;
      // Timers may come a little early, and clocks may be set.
      for (let left = until - environment.now(); left > 0; left = until - environment.now()) {
        await wait(left, context);
      }
      return input;
    },
  });
}
