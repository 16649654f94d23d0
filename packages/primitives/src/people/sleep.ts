import type { Context } from '../context/context.ts';
import { composed } from '../kernel/composed.ts';
import { finite } from '../kernel/finite.ts';
import { sleep as wait } from '../recover/sleep.ts';
import type { Composed } from '../step.ts';
import { readTime } from './read-time.ts';

/**
 * Lets so many milliseconds pass, and gives what it was given. Nothing passes for 0 and less. A cancelled run wakes it at
 * once.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { sequence, sleep, start } from '@lamplight/primitives';
 * import { fakeEnvironment } from '@lamplight/primitives/testing';
 *
 * const environment = fakeEnvironment();
 * const remind = sequence(sleep<string>(86_400_000), (name) => `${name}, the lamp is still lit.`);
 * const { result } = start(remind, 'Ada', { environment });
 * await environment.advance(86_400_000);
 * strictEqual(await result, 'Ada, the lamp is still lit.');
 * ```
 *
 * @param milliseconds how many, or a function of the input
 * @throws SetupError `primitives/setting` for what is no number
 */
export function sleep<Value>(
  milliseconds: number | ((input: Value, context: Context) => number),
): Composed<Value, Value>;
export function sleep(
  milliseconds: number | ((input: never, context: Context) => number),
): Composed<never, unknown> {
  if (typeof milliseconds === 'number') readTime('sleep', milliseconds);
  return composed({
    kind: 'sleep',
    name: 'sleep',
    links: [],
    settings: { milliseconds: typeof milliseconds === 'number' ? finite(milliseconds) : null },
    execute(input: never, context) {
      const time = typeof milliseconds === 'number' ? milliseconds : milliseconds(input, context);
      readTime('sleep', time);
      return time > 0 ? wait(time, context).then(() => input) : input;
    },
  });
}
