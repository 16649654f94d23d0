import { composed } from '../kernel/composed.ts';
import { linkOf } from '../kernel/links-of.ts';
import { performIn } from '../kernel/perform.ts';
import type { AnyStep, Composed, Step } from '../step.ts';
import { createRateLimit, type RateLimit, type RateLimitOptions } from './create-rate-limit.ts';

/**
 * Calls a step at most so often, over all runs: a bucket of `burst` tokens that fills with `perInterval` of them in
 * each `interval`. What comes too early waits if that is no longer than `wait`, and is refused at once otherwise.
 *
 * @example
 * ```ts
 * import { rejects, strictEqual } from 'node:assert/strict';
 * import { rateLimit } from '@lamplight/primitives';
 *
 * const ask = rateLimit(async (text: string) => `${text}?`, { perInterval: 1, interval: 60_000 });
 * strictEqual(await ask('why'), 'why?');
 * await rejects(ask('why'), ({ code, retryAfter }) => code === 'primitives/rate-limit' && retryAfter > 59_000);
 * ```
 *
 * @throws RateLimitError that says when a call is free
 * @throws SetupError `primitives/setting` for settings that cannot work
 */
export function rateLimit<Input, Output>(
  step: Step<Input, Output>,
  how: RateLimitOptions | RateLimit,
): Composed<Input, Output>;
export function rateLimit(step: AnyStep, how: RateLimitOptions | RateLimit): Composed<never, unknown> {
  const shared = 'take' in how ? how : createRateLimit(how);
  const link = linkOf(step);
  return composed({
    kind: 'rate-limit',
    name: 'rate-limit',
    links: [link],
    settings: { name: shared.name, ...shared.settings },
    execute(input, context) {
      context.checkpoint();
      const turn = shared.take(context);
      return turn === undefined
        ? performIn(context, link, input)
        : turn.then(() => performIn(context, link, input));
    },
  });
}
