import type { Context } from '../context/context.ts';
import { forked } from '../context/lane.ts';
import { RetryError } from '../errors/retry-error.ts';
import { between } from '../kernel/between.ts';
import { composed } from '../kernel/composed.ts';
import type { Link } from '../kernel/link.ts';
import { linkOf } from '../kernel/links-of.ts';
import { perform } from '../kernel/perform.ts';
import { positive } from '../kernel/positive.ts';
import { atLeast } from '../kernel/at-least.ts';
import type { AnyStep, Composed, Step } from '../step.ts';
import { type Backoff, waitAfter } from './backoff.ts';
import { firstTry } from './first-try.ts';
import { isNotNeeded } from './is-not-needed.ts';
import { mayHelp } from './may-help.ts';
import { readRetryAfter, retryAfterOf } from './retry-after.ts';
import { sleep } from './sleep.ts';

/** When and how often to try again. Times are in milliseconds. */
export interface RetryOptions extends Partial<Backoff> {
  /** How many tries there are, the first one included; 3 by default. */
  readonly attempts?: number;
  /** How long after the beginning of the first try another one may begin; without it, until the deadline of the run. */
  readonly total?: number;
  /** Which errors are worth another try, of those that are not refused anyway; all by default. */
  readonly when?: (error: unknown, attempt: number) => boolean;
  /**
   * When the other side wants to be asked again, if an error says so: milliseconds, or the text of a `Retry-After`
   * header. What the error carries as `retryAfter` by default.
   */
  readonly retryAfter?: (error: unknown) => unknown;
}

/**
 * Tries again after a failure, with waits that grow (`delay` 200 ms, `factor` 2, `cap` 30 s) and full jitter. It never
 * waits longer than `cap`, nor past the deadline: it gives up at once instead. An abort, a programming error and an
 * error with `retryable: false` are thrown as they are. What a failed try wrote into the state is forgotten.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { retry, step } from '@lamplight/primitives';
 *
 * const shaky = step('shaky', async (text: string, { attempt }) => {
 *   if (attempt < 3) throw new Error('The line is busy.');
 *   return text.toUpperCase();
 * });
 * strictEqual(await retry(shaky, { attempts: 3, delay: 5 })('lamp'), 'LAMP');
 * ```
 *
 * @throws RetryError with the errors of all tries, when none succeeded
 * @throws SetupError `primitives/setting` for settings that cannot work
 */
export function retry<Input, Output>(
  step: Step<Input, Output>,
  options?: RetryOptions,
): Composed<Input, Output>;
export function retry(step: AnyStep, options: RetryOptions = {}): Composed<never, unknown> {
  const plan = planOf(options);
  const link = linkOf(step);
  const { attempts, delay, factor, cap, jitter, total } = plan;
  const settings = { attempts, delay, factor, cap, jitter, ...(total === Infinity ? {} : { total }) };
  return composed({
    kind: 'retry',
    name: 'retry',
    links: [link],
    settings,
    execute(input, context) {
      const until = total === Infinity ? Infinity : context.frame.run.environment.now() + total;
      const trying = { plan, link, input, context, until };
      return firstTry(link, input, context, (error, tried) => tryAgain(trying, tried, error));
    },
  });
}

type Plan = Required<RetryOptions>;

function planOf(options: RetryOptions): Plan {
  const plan: Plan = {
    attempts: options.attempts ?? 3,
    delay: options.delay ?? 200,
    factor: options.factor ?? 2,
    cap: options.cap ?? 30_000,
    jitter: options.jitter ?? 'full',
    total: options.total ?? Infinity,
    when: options.when ?? always,
    retryAfter: options.retryAfter ?? retryAfterOf,
  };
  atLeast('retry', 'attempts', plan.attempts, 1);
  between('retry', 'delay', plan.delay, 0);
  between('retry', 'factor', plan.factor, 1);
  between('retry', 'cap', plan.cap, 0);
  positive('retry', 'total', plan.total);
  return plan;
}

/** Tries that go on after one has failed. */
interface Trying {
  readonly plan: Plan;
  readonly link: Link;
  readonly input: unknown;
  readonly context: Context;
  /** No try begins after that. */
  readonly until: number;
}

async function tryAgain(trying: Trying, first: Context, error: unknown): Promise<unknown> {
  const { link, input, context } = trying;
  const errors = [error];
  for (let before = first; ;) {
    const delay = waitFor(trying, errors);
    const attempt = errors.length + 1;
    context.note({ type: 'retry', attempt, delay, error: errors.at(-1) });
    if (delay > 0) await sleep(delay, context);
    context.checkpoint();
    const lane = forked(context.lane);
    before = context.enter(link, before, lane, context.frame, attempt);
    try {
      const value = await perform(link, input, before);
      context.lane.state = lane.state;
      return value;
    } catch (failure) {
      errors.push(failure);
    }
  }
}

/**
 * Milliseconds until the next try.
 *
 * @throws the last error where another try cannot help, RetryError where there is none left or no time
 */
function waitFor({ plan, context, until }: Trying, errors: readonly unknown[]): number {
  const error = errors.at(-1);
  if (isNotNeeded(context) || !mayHelp(error) || !plan.when(error, errors.length)) throw error;
  if (errors.length >= plan.attempts) throw new RetryError(context.path, errors, 'attempts');
  const { environment } = context.frame.run;
  const now = environment.now();
  const asked = readRetryAfter(plan.retryAfter(error), now) ?? 0;
  const delay = Math.max(asked, waitAfter(plan, errors.length, environment));
  if (delay > plan.cap || now + delay >= Math.min(until, context.deadline)) {
    throw new RetryError(context.path, errors, 'time');
  }
  return delay;
}

function always(): boolean {
  return true;
}
