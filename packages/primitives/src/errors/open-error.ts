import { PrimitiveError } from './primitive-error.ts';

/**
 * A breaker did not let a call through, because too many before it had failed. Not retried by itself: an open breaker
 * is there to fail at once.
 */
export class OpenError extends PrimitiveError<'primitives/open'> {
  /** The name of the breaker. */
  readonly breaker: string;
  /** Milliseconds until it is worth asking again. */
  readonly retryAfter: number;

  constructor(breaker: string, retryAfter: number) {
    const message = `The breaker "${breaker}" is open: too many calls failed. Ask again in ${Math.ceil(retryAfter)} ms.`;
    super('primitives/open', message, { retryable: false });
    this.breaker = breaker;
    this.retryAfter = retryAfter;
  }
}
