import type { Context } from '../context/context.ts';
import { OpenError } from '../errors/open-error.ts';
import { composed } from '../kernel/composed.ts';
import { isPromiseLike } from '../kernel/is-promise-like.ts';
import type { Link } from '../kernel/link.ts';
import { linkOf } from '../kernel/links-of.ts';
import { perform } from '../kernel/perform.ts';
import type { AnyStep, Composed, Step } from '../step.ts';
import type { Breaker } from './breaker/breaker.ts';
import { type BreakerOptions, createBreaker } from './breaker/create-breaker.ts';
import { hearOutcome, letThrough, type Outcome, type Pass } from './breaker/let-through.ts';
import { outcomeOf } from './breaker/outcome-of.ts';

/**
 * Stops calling what fails anyway. When the part of failed calls in the window reaches `failureRate`, and there were at
 * least `minimumVolume`, it opens: calls fail at once with an `OpenError`. After `recoveryTimeout` it lets `probes`
 * through; when all of them succeed it closes, and at the first failure it opens again. Aborted calls, programming
 * errors and refusals of this library count neither way.
 *
 * @example
 * ```ts
 * import { rejects } from 'node:assert/strict';
 * import { breaker } from '@lamplight/primitives';
 *
 * const down = async () => Promise.reject(new Error('It cannot be reached.'));
 * const careful = breaker(down, { name: 'model', minimumVolume: 2, recoveryTimeout: 5_000 });
 * await rejects(careful(null), { message: 'It cannot be reached.' });
 * await rejects(careful(null), { message: 'It cannot be reached.' });
 * await rejects(careful(null), ({ code, retryAfter }) => code === 'primitives/open' && retryAfter <= 5_000);
 * ```
 *
 * @throws OpenError when it is open
 * @throws SetupError `primitives/setting` for rules that cannot work
 */
export function breaker<Input, Output>(
  step: Step<Input, Output>,
  how: BreakerOptions | Breaker,
): Composed<Input, Output>;
export function breaker(step: AnyStep, how: BreakerOptions | Breaker): Composed<never, unknown> {
  const shared = 'change' in how ? how : createBreaker(how);
  const link = linkOf(step);
  return composed({
    kind: 'breaker',
    name: 'breaker',
    links: [link],
    settings: { name: shared.name, ...limited(shared) },
    execute: (input, context) => guarded(shared, link, input, context),
  });
}

/** The rules that JSON can hold: what has no limit is left out. */
function limited({ rules }: Breaker): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== Infinity));
}

function guarded(shared: Breaker, link: Link, input: unknown, context: Context): unknown {
  context.checkpoint();
  const asked = shared.change(context, (state, clock) => letThrough(state, shared.rules, clock));
  return isPromiseLike(asked)
    ? asked.then((pass) => passed(shared, link, input, context, pass))
    : passed(shared, link, input, context, asked);
}

function passed(shared: Breaker, link: Link, input: unknown, context: Context, pass: Pass | number): unknown {
  if (typeof pass === 'number') throw new OpenError(shared.name, pass);
  const { scope } = context.frame;
  const hear = (outcome: Outcome): unknown =>
    shared.change(context, (state, clock) => hearOutcome(state, shared.rules, pass, outcome, clock));
  // The place of a probe is free as soon as nobody waits for it, even when it does not let go.
  const unfollow = pass.probe === 0 ? undefined : scope.onCancel(() => void hear('neither'));
  const failed = (error: unknown): unknown => {
    unfollow?.();
    const heard = hear(outcomeOf(error, context, shared.isFailure));
    if (isPromiseLike(heard))
      return heard.then(() => {
        throw error;
      });
    throw error;
  };
  const succeeded = (value: unknown): unknown => {
    unfollow?.();
    const heard = hear(scope.isCancelled ? 'neither' : 'success');
    return isPromiseLike(heard) ? heard.then(() => value) : value;
  };
  let given: unknown;
  try {
    // Once more, since a shared store may have taken its time.
    context.checkpoint();
    given = perform(link, input, context.enter(link));
  } catch (error) {
    return failed(error);
  }
  return isPromiseLike(given) ? given.then(succeeded, failed) : succeeded(given);
}
