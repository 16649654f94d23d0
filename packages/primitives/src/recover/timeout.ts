import { composed } from '../kernel/composed.ts';
import { linkOf } from '../kernel/links-of.ts';
import { notBelowZero } from '../kernel/not-below-zero.ts';
import { positive } from '../kernel/positive.ts';
import { timed } from '../kernel/timed.ts';
import type { AnyStep, Composed, Step } from '../step.ts';

export interface TimeoutOptions {
  /** Milliseconds that cancelled work has to end, until nobody waits for it any more; 100 by default. */
  readonly grace?: number;
}

/**
 * Gives a step so many milliseconds. When they are over the step's signal aborts, and once it has let go the run fails
 * with a `TimeoutError` that names the step; work that does not let go is left behind after `grace`. A step that gives
 * its output at once needs no timer.
 *
 * @example
 * ```ts
 * import { rejects } from 'node:assert/strict';
 * import { run, step, timeout } from '@lamplight/primitives';
 *
 * const wait = step('wait', (_: null, { signal }) =>
 *   new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
 * );
 * await rejects(run(timeout(wait, 20), null), { code: 'primitives/timeout', path: 'timeout/wait', letGo: true });
 * ```
 *
 * @throws SetupError `primitives/setting` for a time that is not above 0
 */
export function timeout<Input, Output>(
  step: Step<Input, Output>,
  milliseconds: number,
  options?: TimeoutOptions,
): Composed<Input, Output>;
export function timeout(
  step: AnyStep,
  milliseconds: number,
  { grace = 100 }: TimeoutOptions = {},
): Composed<never, unknown> {
  positive('timeout', 'milliseconds', milliseconds);
  notBelowZero('timeout', 'grace', grace);
  const link = linkOf(step);
  const time = { milliseconds, grace };
  return composed({
    kind: 'timeout',
    name: 'timeout',
    links: [link],
    settings: time,
    execute: (input, context) => timed(link, input, context, context.frame, time),
  });
}
