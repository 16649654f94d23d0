import { PrimitiveError } from './primitive-error.ts';

/** A stream was not given, or is not read, as streams can be. */
export class StreamError extends PrimitiveError<'primitives/stream'> {
  constructor(message: string) {
    super('primitives/stream', message, { retryable: false });
  }
}
