import { PrimitiveError } from './primitive-error.ts';

/** A store did not answer in time. It is told to observers and never fails a run. */
export class CacheStoreError extends PrimitiveError<'primitives/cache-store'> {
  constructor(of: string, milliseconds: number) {
    const message = `The store of the cache "${of}" did not answer within ${milliseconds} ms; it was passed over.`;
    super('primitives/cache-store', message, { retryable: true });
  }
}
