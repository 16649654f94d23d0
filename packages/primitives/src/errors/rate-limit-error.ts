import { PrimitiveError } from './primitive-error.ts';

/** There were more calls than a rate limit allows, and the wait would have been longer than was accepted. */
export class RateLimitError extends PrimitiveError<'primitives/rate-limit'> {
  /** The name of the limit. */
  readonly limit: string;
  /** Milliseconds until a call is free. */
  readonly retryAfter: number;

  constructor(limit: string, retryAfter: number) {
    const message = `The rate limit "${limit}" is used up. The next call is free in ${Math.ceil(retryAfter)} ms.`;
    super('primitives/rate-limit', message, { retryable: true });
    this.limit = limit;
    this.retryAfter = retryAfter;
  }
}
