import type { Context } from '../../context/context.ts';
import { PrimitiveError } from '../../errors/primitive-error.ts';
import { isAbort } from '../is-abort.ts';
import { isNotNeeded } from '../is-not-needed.ts';
import { isProgrammingError } from '../is-programming-error.ts';
import type { Outcome } from './let-through.ts';

/**
 * What an error says about the other side. An abort, a mistake in the code, and a refusal of this library itself (a full
 * bulkhead, an empty budget) say nothing about it.
 */
export function outcomeOf(error: unknown, context: Context, isFailure: (error: unknown) => boolean): Outcome {
  if (isNotNeeded(context) || isAbort(error) || isProgrammingError(error)) return 'neither';
  if (error instanceof PrimitiveError && refusals.has(error.code)) return 'neither';
  return isFailure(error) ? 'failure' : 'success';
}

const refusals: ReadonlySet<string> = new Set([
  'primitives/budget',
  'primitives/bulkhead',
  'primitives/open',
  'primitives/rate-limit',
]);
