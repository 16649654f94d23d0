import { PrimitiveError } from './primitive-error.ts';

/** The time that was given to the whole run is over. */
export class DeadlineError extends PrimitiveError<'primitives/deadline'> {
  constructor() {
    super('primitives/deadline', 'The deadline of the run has passed. Give it more time or less to do.', {
      retryable: false,
    });
  }
}
