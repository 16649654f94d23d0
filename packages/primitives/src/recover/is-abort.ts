import { CancelledError } from '../errors/cancelled-error.ts';

/** Whether an error says that work was given up, here or wherever it was done: `CancelledError`, or an `AbortError`. */
export function isAbort(error: unknown): boolean {
  return error instanceof CancelledError || (error instanceof Error && error.name === 'AbortError');
}
