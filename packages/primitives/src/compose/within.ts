import { Budget, type Allowance } from '../context/budget.ts';
import type { Context } from '../context/context.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { composed } from '../kernel/composed.ts';
import { linkOf } from '../kernel/links-of.ts';
import { notBelowZero } from '../kernel/not-below-zero.ts';
import { perform } from '../kernel/perform.ts';
import { timed } from '../kernel/timed.ts';
import { readTime } from '../people/read-time.ts';
import type { AnyStep, Composed, Step } from '../step.ts';

/** What a step may use of what there is; never more than the work around it may. */
export interface Limits {
  /** When it must be done, in milliseconds since 1970. */
  readonly deadline?: number;
  /** Milliseconds that it may take. */
  readonly timeout?: number;
  /** Milliseconds that it has to end after its time was over, until nobody waits for it any more; 100 by default. */
  readonly grace?: number;
  /** What it may spend. What it spends is spent of the budget around it as well. */
  readonly budget?: Allowance;
  /** Small texts that travel along, beside those that do already. */
  readonly baggage?: Readonly<Record<string, string>>;
}

/**
 * Runs a step with less time, a smaller budget or more baggage than the work around it has. The limits are given as they
 * are, or as a function of the input and the context, such as half of the budget that is left.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { run, step, within } from '@lamplight/primitives';
 *
 * const look = step('look', (_: null, context) => `${context.baggage['tone']}: ${context.budget.left.tokens}`);
 * const half = within((_, { budget }) => ({ budget: { tokens: budget.left.tokens / 2 } }), look);
 * strictEqual(await run(within({ baggage: { tone: 'warm' } }, half), null, { budget: { tokens: 100 } }), 'warm: 50');
 * ```
 *
 * @throws `TimeoutError` when the time is over; what the step throws
 */
export function within<Input, Output>(
  limits: Limits | ((input: Input, context: Context) => Limits),
  step: Step<Input, Output>,
): Composed<Input, Output>;
export function within(
  limits: Limits | ((input: never, context: Context) => Limits),
  step: AnyStep,
): Composed<never, unknown> {
  const link = linkOf(step);
  return composed({
    kind: 'within',
    name: 'within',
    links: [link],
    settings: typeof limits === 'function' ? { limits: limits.name } : { ...limits },
    execute(input: never, context) {
      const {
        timeout,
        deadline,
        grace = 100,
        ...more
      } = typeof limits === 'function' ? limits(input, context) : limits;
      const frame = { ...context.frame, ...smaller(context, more) };
      const now = frame.run.environment.now();
      const until = Math.min(deadline ?? Infinity, now + (timeout ?? Infinity));
      readTime('within', until);
      notBelowZero('within', 'grace', grace);
      if (until >= frame.deadline)
        return perform(link, input, context.enter(link, null, context.lane, frame));
      if (until <= now) throw new TimeoutError(context.enter(link).path, 0, true);
      return timed(link, input, context, frame, { milliseconds: until - now, grace });
    },
  });
}

function smaller(
  { frame }: Context,
  { budget, baggage }: Pick<Limits, 'budget' | 'baggage'>,
): { readonly budget: Budget; readonly baggage: Readonly<Record<string, string>> } {
  return {
    budget: budget === undefined ? frame.budget : new Budget(budget, frame.budget),
    baggage: baggage === undefined ? frame.baggage : Object.freeze({ ...frame.baggage, ...baggage }),
  };
}
