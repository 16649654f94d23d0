import type { Context } from '../context/context.ts';
import { OpenError } from '../errors/open-error.ts';
import { composed } from '../kernel/composed.ts';
import { isPromiseLike } from '../kernel/is-promise-like.ts';
import type { Link } from '../kernel/link.ts';
import { linkOf } from '../kernel/links-of.ts';
import { perform } from '../kernel/perform.ts';
import { realPromise } from '../kernel/real-promise.ts';
import type { AnyStep, Composed, Step } from '../step.ts';
import type { Breaker, Change } from './breaker/breaker.ts';
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
  const ask: Change<Pass | number> = (state, clock) => letThrough(state, shared.rules, clock);
  const guard = { shared, link, ask };
  return composed({
    kind: 'breaker',
    name: 'breaker',
    links: [link],
    settings: { name: shared.name, ...limited(shared) },
    execute: (input, context) => guarded(guard, input, context),
  });
}

/** What guards a step: the same for each of its calls. */
interface Guard {
  readonly shared: Breaker;
  readonly link: Link;
  readonly ask: Change<Pass | number>;
}

/** The rules that JSON can hold: what has no limit is left out. */
function limited({ rules }: Breaker): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== Infinity));
}

function guarded(guard: Guard, input: unknown, context: Context): unknown {
  context.checkpoint();
  const asked = guard.shared.change(context, guard.ask);
  return isPromiseLike(asked)
    ? asked.then((pass) => passed(guard, input, context, pass))
    : passed(guard, input, context, asked);
}

function passed(guard: Guard, input: unknown, context: Context, pass: Pass | number): unknown {
  const { shared, link } = guard;
  if (typeof pass === 'number') throw new OpenError(shared.name, pass);
  // The place of a probe is free as soon as nobody waits for it, even when it does not let go.
  const unfollow =
    pass.probe === 0
      ? undefined
      : context.frame.scope.onCancel(() => void hear(shared, context, pass, 'neither'));
  const failed = (error: unknown): unknown => {
    unfollow?.();
    const heard = hear(shared, context, pass, outcomeOf(error, context, shared.isFailure));
    if (heard === undefined) throw error;
    return heard.then(() => {
      throw error;
    });
  };
  const succeeded = (value: unknown): unknown => {
    unfollow?.();
    const outcome = context.frame.scope.isCancelled ? 'neither' : 'success';
    const heard = hear(shared, context, pass, outcome);
    return heard === undefined ? value : heard.then(() => value);
  };
  let given: unknown;
  try {
    // Once more, since a shared store may have taken its time.
    context.checkpoint();
    given = perform(link, input, context.enter(link));
  } catch (error) {
    return failed(error);
  }
  return isPromiseLike(given) ? realPromise(given).then(succeeded, failed) : succeeded(given);
}

function hear(shared: Breaker, context: Context, pass: Pass, outcome: Outcome): Promise<void> | undefined {
  const heard = shared.change(context, (state, clock) =>
    hearOutcome(state, shared.rules, pass, outcome, clock),
  );
  return heard instanceof Promise ? heard : undefined;
}
