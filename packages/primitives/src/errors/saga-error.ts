import { PrimitiveError } from './primitive-error.ts';

/** A compensation that did not succeed: what it should have undone may still be there. */
export interface FailedCompensation {
  /** The path of the compensation. */
  readonly path: string;
  readonly error: unknown;
}

/**
 * A saga failed, and not all of it could be undone. Somebody has to look: `cause` is why it failed, `failed` is what may
 * still be there. A saga that was undone completely fails with its cause alone.
 */
export class SagaError extends PrimitiveError<'primitives/saga'> {
  /** The paths of the compensations that succeeded, in the order in which they ran. */
  readonly compensated: readonly string[];
  /** The compensations that failed, in the order in which they ran. */
  readonly failed: readonly FailedCompensation[];

  constructor(
    path: string,
    cause: unknown,
    compensated: readonly string[],
    failed: readonly FailedCompensation[],
  ) {
    const all = compensated.length + failed.length;
    const which = failed.map((one) => `"${one.path}"`).join(', ');
    const message =
      `"${path}" failed, and ${failed.length} of its ${all} compensations failed as well: ${which}. ` +
      'What they should have undone may still be there; see cause and failed.';
    super('primitives/saga', message, { cause, retryable: false });
    this.compensated = compensated;
    this.failed = failed;
  }
}
