import type { Care } from '@lamplight/contracts';
import type { Watch } from '@lamplight/safety';

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

/**
 * Does the work; when it fails, what the person wrote is read all the same. No failure of a store or an adventure
 * keeps somebody from the words that they need.
 *
 * @param words what the person wrote; empty when they wrote nothing
 * @throws CareFirstError when the work failed and the words ask for care; otherwise what the work threw
 */
export async function careFirst<T>(
  { watch, country }: { readonly watch: Watch; readonly country: string | undefined },
  words: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CareFirstError) throw error;
    const read = watch.screen({ text: words, ...(country === undefined ? {} : { country }) });
    if (read.outcome === 'go-on') throw error;
    throw new CareFirstError(read.care, error);
  }
}
