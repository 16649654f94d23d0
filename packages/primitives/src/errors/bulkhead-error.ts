import { PrimitiveError } from './primitive-error.ts';

/** As many calls as are allowed at once were running, and the queue for more was full. */
export class BulkheadError extends PrimitiveError<'primitives/bulkhead'> {
  /** The name of the bulkhead. */
  readonly bulkhead: string;

  constructor(bulkhead: string, limit: number, queue: number) {
    const message = `The bulkhead "${bulkhead}" is full: ${limit} run and ${queue} wait. Allow more, or ask less at once.`;
    super('primitives/bulkhead', message, { retryable: true });
    this.bulkhead = bulkhead;
  }
}
