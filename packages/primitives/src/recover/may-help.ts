import { isAbort } from './is-abort.ts';
import { isProgrammingError } from './is-programming-error.ts';

/**
 * Whether doing the same again may help: not after an abort, not after a programming error, and not where the error
 * itself says so with `retryable: false`, as every error of this library does that is one for good.
 */
export function mayHelp(error: unknown): boolean {
  if (isAbort(error) || isProgrammingError(error)) return false;
  return !(typeof error === 'object' && error !== null && 'retryable' in error && error.retryable === false);
}
