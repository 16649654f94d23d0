import { PrimitiveError } from './primitive-error.ts';

/**
 * Work was given up because it is not needed any more: a sibling failed, a race was won, the caller left. Never
 * retried, never counted as a failure of what was cancelled.
 */
export class CancelledError extends PrimitiveError<'primitives/cancelled'> {
  constructor(because: string, options: ErrorOptions = {}) {
    super('primitives/cancelled', `The work was cancelled: ${because}.`, { ...options, retryable: false });
  }
}
