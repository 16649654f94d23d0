import { PrimitiveError } from './primitive-error.ts';

/** A primitive was set up with something that cannot work. Thrown where it is made, never in the middle of a run. */
export class SetupError<Code extends string = string> extends PrimitiveError<Code> {
  constructor(code: Code, message: string) {
    super(code, message, { retryable: false });
  }
}
