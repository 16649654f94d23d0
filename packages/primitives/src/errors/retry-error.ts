import { PrimitiveError } from './primitive-error.ts';

/** No try succeeded, and there was no right or no time for another. `cause` is the error of the last try. */
export class RetryError extends PrimitiveError<'primitives/retry'> {
  /** The errors of all tries, in order. */
  readonly errors: readonly unknown[];
  /** What ended it: all tries were used, or the next one would have come too late. */
  readonly because: 'attempts' | 'time';

  constructor(path: string, errors: readonly unknown[], because: 'attempts' | 'time') {
    const tries = errors.length === 1 ? '1 try' : `${errors.length} tries`;
    const why = because === 'attempts' ? 'that was the last it had' : 'there was no time for another';
    super('primitives/retry', `"${path}" failed after ${tries}, and ${why}. See cause and errors.`, {
      cause: errors.at(-1),
      retryable: true,
    });
    this.errors = errors;
    this.because = because;
  }
}
