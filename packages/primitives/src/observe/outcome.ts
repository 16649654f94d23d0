import type { Context } from '../context/context.ts';
import { errorCode } from './error-code.ts';

/** How a step ended. What was cancelled has not failed: it was not needed any more. */
export type Outcome = 'ok' | 'failed' | 'cancelled';

/** What became of a step that did not give an output. */
export function outcomeOf(error: unknown, { frame: { scope } }: Context): Outcome {
  return errorCode(error) === 'primitives/cancelled' || (scope.isCancelled && scope.reason === error)
    ? 'cancelled'
    : 'failed';
}
