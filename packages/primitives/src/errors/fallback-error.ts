import { PrimitiveError } from './primitive-error.ts';

/** A step failed, and so did everything that stood in for it. `cause` is the error of the last one. */
export class FallbackError extends PrimitiveError<'primitives/fallback'> {
  /** The errors of the step and of its fallbacks, in order. */
  readonly errors: readonly unknown[];

  constructor(path: string, errors: readonly unknown[], retryable: boolean) {
    const message = `"${path}" failed, and so did all that stood in for it (${errors.length} in all). See cause and errors.`;
    super('primitives/fallback', message, { cause: errors.at(-1), retryable });
    this.errors = errors;
  }
}
