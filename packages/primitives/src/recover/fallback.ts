import type { Context } from '../context/context.ts';
import { forked } from '../context/lane.ts';
import { FallbackError } from '../errors/fallback-error.ts';
import { SetupError } from '../errors/setup-error.ts';
import { composed } from '../kernel/composed.ts';
import type { Link } from '../kernel/link.ts';
import { linksOf } from '../kernel/links-of.ts';
import { perform } from '../kernel/perform.ts';
import type { AnyStep, Composed, Step } from '../step.ts';
import { firstTry } from './first-try.ts';
import { isAbort } from './is-abort.ts';
import { isNotNeeded } from './is-not-needed.ts';
import { mayHelp } from './may-help.ts';

export interface FallbackOptions {
  /** Which errors another step may stand in for, of those that are no abort; all by default. */
  readonly when?: (error: unknown) => boolean;
}

/**
 * When a step fails, another one takes the same input, and so on along the chain until one succeeds. Not used after an
 * abort, since nobody waits for the output any more. What a failed step wrote into the state is forgotten.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { fallback } from '@lamplight/primitives';
 *
 * const model = async (_: string): Promise<string> => {
 *   throw new Error('The model cannot be reached.');
 * };
 * const plain = (door: string) => `The ${door} door is shut.`;
 * strictEqual(await fallback(model, plain)('red'), 'The red door is shut.');
 * ```
 *
 * @throws FallbackError with the errors of all steps, when none succeeded
 */
export function fallback<Input, A, B>(
  step: Step<Input, A>,
  other: Step<NoInfer<Input>, B>,
  options?: FallbackOptions,
): Composed<Input, A | B>;
export function fallback<Input, A, B, C>(
  step: Step<Input, A>,
  second: Step<NoInfer<Input>, B>,
  third: Step<NoInfer<Input>, C>,
  options?: FallbackOptions,
): Composed<Input, A | B | C>;
export function fallback<Input, A, B, C, D>(
  step: Step<Input, A>,
  second: Step<NoInfer<Input>, B>,
  third: Step<NoInfer<Input>, C>,
  fourth: Step<NoInfer<Input>, D>,
  options?: FallbackOptions,
): Composed<Input, A | B | C | D>;
export function fallback<Input, Output>(
  step: Step<Input, Output>,
  ...others: readonly (Step<NoInfer<Input>, Output> | FallbackOptions)[]
): Composed<Input, Output>;
export function fallback(
  ...given: readonly (AnyStep | FallbackOptions | undefined)[]
): Composed<never, unknown> {
  const steps = given.filter((one) => typeof one === 'function');
  const when = given.find((one) => typeof one === 'object')?.when ?? always;
  const links = linksOf(steps).map((link, at) => (at === 0 ? link : { ...link, role: 'fallback' }));
  const [first, ...others] = links;
  if (first === undefined || others.length === 0) {
    throw new SetupError('primitives/setting', 'fallback needs a step, and at least one to stand in for it.');
  }
  const chain = { others, when };
  return composed({
    kind: 'fallback',
    name: 'fallback',
    links,
    settings: {},
    execute: (input, context) =>
      firstTry(first, input, context, (error, tried) => insteadOf(chain, tried, error, input, context)),
  });
}

interface Chain {
  readonly others: readonly Link[];
  readonly when: (error: unknown) => boolean;
}

async function insteadOf(
  { others, when }: Chain,
  failed: Context,
  error: unknown,
  input: unknown,
  context: Context,
): Promise<unknown> {
  const errors = [error];
  let before = failed;
  for (const other of others) {
    const last = errors.at(-1);
    if (isAbort(last) || isNotNeeded(context) || !when(last)) throw last;
    context.note({ type: 'fallback', to: other.segment, error: last });
    const lane = forked(context.lane);
    before = context.enter(other, before, lane);
    try {
      const value = await perform(other, input, before);
      context.lane.state = lane.state;
      return value;
    } catch (failure) {
      errors.push(failure);
    }
  }
  const last = errors.at(-1);
  if (isAbort(last) || isNotNeeded(context)) throw last;
  throw new FallbackError(context.path, errors, errors.some(mayHelp));
}

function always(): boolean {
  return true;
}
