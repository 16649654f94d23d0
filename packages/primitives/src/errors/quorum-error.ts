import { PrimitiveError } from './primitive-error.ts';

/** Fewer branches succeeded than had to. As in an `AggregateError`, `errors` has them all. */
export class QuorumError extends PrimitiveError<'primitives/quorum'> {
  /** How many had to succeed. */
  readonly needed: number;
  /** How the others failed, in the order in which the branches are listed. */
  readonly errors: readonly unknown[];

  constructor(needed: number, succeeded: number, failed: readonly { name: string; error: unknown }[]) {
    const names = failed.map(({ name }) => `"${name}"`).join(', ');
    const told =
      failed.length === 0
        ? 'there are fewer, so none has begun'
        : `${succeeded} did. These failed: ${names}. The property errors says how`;
    const message = `${needed} of the branches had to succeed, and ${told}.`;
    super('primitives/quorum', message, { retryable: failed.some(({ error }) => mayPass(error)) });
    this.needed = needed;
    this.errors = failed.map(({ error }) => error);
  }
}

/** Whether an error may be another one the next time; of those of others nothing is known. */
function mayPass(error: unknown): boolean {
  return !(error instanceof PrimitiveError) || error.retryable;
}
