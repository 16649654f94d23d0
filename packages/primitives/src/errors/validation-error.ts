import { PrimitiveError } from './primitive-error.ts';

/** One thing that a schema found wrong. */
export interface ValidationIssue {
  /** Where in the value, as `items[2].name`; empty for the value itself. */
  readonly path: string;
  /** What the schema says about it; `null` where it was not to be kept, since it may quote the value. */
  readonly message: string | null;
}

/** A value is not what a schema asks for. It tells where, and never holds the value. */
export class ValidationError extends PrimitiveError<'primitives/validation'> {
  readonly issues: readonly ValidationIssue[];

  constructor(issues: readonly ValidationIssue[]) {
    const where = issues.map(({ path, message }) => {
      const place = path === '' ? 'the value itself' : path;
      return message === null ? place : `${place} (${message})`;
    });
    super('primitives/validation', `The value does not fit its schema at: ${where.join('; ')}.`, {
      retryable: false,
    });
    this.issues = issues;
  }
}
