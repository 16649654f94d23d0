import { composed } from '../kernel/composed.ts';
import { nodeOf } from '../kernel/node-of.ts';
import type { AnyStep, Composed, Step } from '../step.ts';
import type { Breaker } from './breaker/breaker.ts';
import type { BreakerOptions } from './breaker/create-breaker.ts';
import { breaker } from './breaker.ts';
import { bulkhead } from './bulkhead.ts';
import type { Bulkhead, BulkheadOptions } from './create-bulkhead.ts';
import { fallback } from './fallback.ts';
import { retry, type RetryOptions } from './retry.ts';
import { timeout, type TimeoutOptions } from './timeout.ts';

/** What guards a step. What is left out is not there. */
export interface GuardOptions {
  /** Its name in paths and drawings; that of the outermost wrapper by default. */
  readonly name?: string;
  /** How often and when to try again. */
  readonly retry?: RetryOptions;
  readonly breaker?: BreakerOptions | Breaker;
  readonly bulkhead?: BulkheadOptions | Bulkhead;
  /** Milliseconds for each try. */
  readonly timeout?: number | GuardTimeout;
}

export interface GuardTimeout extends TimeoutOptions {
  readonly milliseconds: number;
}

export interface GuardWithFallback<Input, Output> extends GuardOptions {
  /** What stands in for the step when all else has failed; several are a chain. */
  readonly fallback: Step<Input, Output> | readonly Step<Input, Output>[];
}

/**
 * Puts the single wrappers around a step, always in this order: `fallback(retry(breaker(bulkhead(timeout(step)))))`.
 * So the time is that of one try; a try that timed out counts for the breaker; each try asks the breaker anew, and an
 * open one ends the tries; and the fallback comes last. Another order is made by hand from the same wrappers.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { guard } from '@lamplight/primitives';
 *
 * const model = async (_: string): Promise<string> => {
 *   throw new Error('It cannot be reached.');
 * };
 * const tell = guard(model, {
 *   timeout: 2_000,
 *   breaker: { name: 'model' },
 *   retry: { attempts: 2, delay: 5 },
 *   fallback: (door) => `The ${door} door is shut.`,
 * });
 * strictEqual(await tell('red'), 'The red door is shut.');
 * ```
 *
 * @throws whatever the outermost wrapper throws: `FallbackError`, `RetryError`, `OpenError` …
 */
export function guard<Input, Output, Other>(
  step: Step<Input, Output>,
  how: GuardWithFallback<NoInfer<Input>, Other>,
): Composed<Input, Output | Other>;
export function guard<Input, Output>(step: Step<Input, Output>, how: GuardOptions): Composed<Input, Output>;
export function guard(
  step: AnyStep,
  how: GuardOptions & Partial<GuardWithFallback<never, unknown>>,
): Composed<never, unknown> {
  let guarded: AnyStep = step;
  if (how.timeout !== undefined) {
    const { milliseconds, ...options } =
      typeof how.timeout === 'number' ? { milliseconds: how.timeout } : how.timeout;
    guarded = timeout(guarded, milliseconds, options);
  }
  if (how.bulkhead !== undefined) guarded = bulkhead(guarded, how.bulkhead);
  if (how.breaker !== undefined) guarded = breaker(guarded, how.breaker);
  if (how.retry !== undefined) guarded = retry(guarded, how.retry);
  if (how.fallback !== undefined) guarded = fallback(guarded, ...[how.fallback].flat());
  const made = composed(nodeOf(guarded));
  return how.name === undefined ? made : made.named(how.name);
}
