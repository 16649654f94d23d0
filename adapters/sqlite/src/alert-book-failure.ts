import { AlertBookError } from '@lamplight/escalation';
import { JournalError } from '@lamplight/ports';
import { storeFailure } from './store-failure.ts';

/** Says what a failure of the file at `path` means for the book of alerts; anything else comes back unchanged. */
export function alertBookFailure(error: unknown, path: string): unknown {
  const failure = storeFailure(error, path);
  if (failure instanceof JournalError) {
    const code = failure.retryable ? 'alert-book/unavailable' : 'alert-book/damaged';
    return new AlertBookError(code, failure.message.replaceAll('journal', 'book of alerts'), {
      cause: failure.cause ?? failure,
    });
  }
  if (error instanceof Error && 'syscall' in error) {
    return new AlertBookError(
      'alert-book/unavailable',
      `The book of alerts ${path} cannot be opened. This user must be allowed to write there.`,
      { cause: error },
    );
  }
  return error;
}
