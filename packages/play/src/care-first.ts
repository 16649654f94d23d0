import type { Care } from '@lamplight/contracts';
import type { Deadlines } from '@lamplight/ports';
import { PlayError } from './play-error.ts';
import { passing } from './watch/passing.ts';

/** Something failed while a person needed care: the care comes first, the failure (its cause) after it. */
export class CareFirstError extends Error {
  readonly code = 'play/care-first';
  readonly retryable = false;
  readonly care: Care;

  constructor(care: Care, cause: unknown) {
    super('Care comes before the failure that is the cause of this error.', { cause });
    this.name = 'CareFirstError';
    this.care = care;
  }
}

/** So long, in milliseconds, somebody who needs care waits for a turn; a second opinion has had its time by then. */
const patience = 1800;

/**
 * Does the work; when it fails, or does not come to an end in time, there is care for the person all the same. No failure
 * of a store or an adventure keeps somebody from the words that they need.
 *
 * @param careNeeded the care that the person's words ask for, worked out without anything that may fail
 * @throws CareFirstError when the work failed and there is care to give; otherwise what the work threw
 */
export async function careFirst<T>(
  deadlines: Deadlines,
  careNeeded: () => Care | null,
  work: () => Promise<T>,
): Promise<T> {
  const working = work();
  try {
    const first = await Promise.race([
      working.then((value) => ({ value })),
      passing(deadlines.after(patience), null),
    ]);
    if (first !== null) return first.value;
  } catch (error) {
    if (error instanceof CareFirstError) throw error;
    throw givingCare(careNeeded(), error);
  }
  const care = careNeeded();
  if (care === null) return working;
  // What becomes of the work is in the journal, or it is not; whoever waited for it has the care.
  working.catch(() => undefined);
  throw new CareFirstError(care, tooSlow());
}

function givingCare(care: Care | null, error: unknown): unknown {
  return care === null ? error : new CareFirstError(care, error);
}

function tooSlow(): PlayError {
  return new PlayError(
    'play/slow',
    'The story does not answer at the moment. What you wrote may be kept or not; send it again with the same key.',
  );
}
