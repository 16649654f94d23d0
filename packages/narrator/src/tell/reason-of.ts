import { LanguageModelError } from '@lamplight/ports';
import { ChunkTimeoutError, DeadlineError, TimeoutError } from '@lamplight/primitives';

/** Why the plain telling stands, as a stable code; never any words of a message. */
export function reasonOf(error: unknown): string {
  if (error instanceof LanguageModelError) return error.code;
  const isLate =
    error instanceof ChunkTimeoutError || error instanceof DeadlineError || error instanceof TimeoutError;
  return isLate ? 'language-model/late' : 'voice/failed';
}
