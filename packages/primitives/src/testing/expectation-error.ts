import { PrimitiveError } from '../errors/primitive-error.ts';

/**
 * A test expected something else. The one error of this package that holds what steps were given and gave: it is for
 * people who read a failed test, and test runners draw the difference between `expected` and `actual`.
 */
export class ExpectationError extends PrimitiveError<'primitives/expectation'> {
  readonly expected: unknown;
  readonly actual: unknown;

  constructor(message: string, expected: unknown, actual: unknown) {
    super('primitives/expectation', message, { retryable: false });
    this.expected = expected;
    this.actual = actual;
  }
}
