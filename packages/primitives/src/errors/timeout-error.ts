import { PrimitiveError } from './primitive-error.ts';

/** A step took longer than it was given. Which one is told by its path, so that it is never taken for another's. */
export class TimeoutError extends PrimitiveError<'primitives/timeout'> {
  /** The path of the step that had a limit. */
  readonly path: string;
  /** The limit in milliseconds. */
  readonly after: number;
  /** Whether the work ended when it was cancelled; if not, it may still go on unseen. */
  readonly letGo: boolean;

  constructor(path: string, after: number, letGo: boolean) {
    const rest = letGo
      ? ''
      : ' It did not let go when it was cancelled: pass context.signal on to what it waits for.';
    super('primitives/timeout', `"${path}" took longer than the ${after} ms it was given.${rest}`, {
      retryable: true,
    });
    this.path = path;
    this.after = after;
    this.letGo = letGo;
  }
}
