import { PrimitiveError } from './primitive-error.ts';

/** A loop was not done after as many rounds as it may have. */
export class BoundError extends PrimitiveError<'primitives/bound'> {
  /** The path of the loop. */
  readonly path: string;
  /** How many rounds it may have, and had. */
  readonly most: number;

  constructor(path: string, most: number) {
    const message = `"${path}" was not done after ${most} rounds. Let its condition come true earlier, or raise most.`;
    super('primitives/bound', message, { retryable: false });
    this.path = path;
    this.most = most;
  }
}
