import { PrimitiveError } from './primitive-error.ts';

/** A shared store did not do what was asked of it. Told to whoever watches; the work itself goes on without the store. */
export class StoreError extends PrimitiveError<'primitives/store'> {
  constructor(message: string) {
    super('primitives/store', message, { retryable: true });
  }
}
