import { LanguageModelError, type LanguageModelFault } from '@lamplight/ports';
import {
  BulkheadError,
  CancelledError,
  ChunkTimeoutError,
  DeadlineError,
  OpenError,
  RetryError,
  RouteError,
  TimeoutError,
} from '@lamplight/primitives';
import { CutShort } from './cut-short.ts';

/** What a failure of our own wrappers is to whoever asked a model: always a `LanguageModelError`. */
export function faultOf(error: unknown): LanguageModelError {
  if (error instanceof LanguageModelError) return error;
  if (error instanceof CutShort) return faultOf(error.cause);
  if (error instanceof RetryError) return faultOf(error.errors.at(-1));
  // The first of them is the model that was meant; why those failed that stood in says less.
  if (error instanceof RouteError) return faultOf(error.failed[0]?.error);
  const known = knownFault(error);
  if (known !== null) return known;
  return new LanguageModelError('broken', 'The model failed in a way that nobody foresaw.', { cause: error });
}

function knownFault(cause: unknown): LanguageModelError | null {
  if (cause instanceof OpenError) {
    const { retryAfter } = cause;
    const message = `"${cause.breaker}" failed too often in a row and is left alone for ${Math.ceil(retryAfter / 1_000)} s.`;
    return new LanguageModelError('broken', message, { cause, retryAfter, taken: false });
  }
  if (cause instanceof BulkheadError) {
    return new LanguageModelError(
      'busy',
      'Too many requests are with this provider at once. Ask again soon.',
      {
        cause,
      },
    );
  }
  if (cause instanceof ChunkTimeoutError || cause instanceof TimeoutError || cause instanceof DeadlineError) {
    return new LanguageModelError('late', 'The model did not answer in time.', { cause });
  }
  if (cause instanceof CancelledError || (cause instanceof Error && cause.name === 'AbortError')) {
    return abortedBy(cause);
  }
  return null;
}

/** What ended a request from outside: its time, or whoever does not want it any more. */
export function faultOfEnd(reason: unknown): LanguageModelError {
  return reason instanceof TimeoutError || reason instanceof DeadlineError
    ? faultOf(reason)
    : abortedBy(reason);
}

export function abortedBy(cause: unknown): LanguageModelError {
  return new LanguageModelError('aborted', 'The answer is not wanted any more.', { cause });
}

/** Faults that show that the provider is there: they say something about the request, and nothing about its health. */
const answers: ReadonlySet<string> = new Set<`language-model/${LanguageModelFault}`>([
  'language-model/credentials',
  'language-model/unknown-model',
  'language-model/too-long',
  'language-model/refused',
  'language-model/aborted',
]);

/** Whether a failure counts against a provider. */
export function isProvidersFault(error: unknown): boolean {
  return !(error instanceof LanguageModelError && answers.has(error.code));
}
