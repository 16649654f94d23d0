import { PrimitiveError } from './primitive-error.ts';

/** A stream took too long for its next chunk. What was delivered before is good. */
export class ChunkTimeoutError extends PrimitiveError<'primitives/chunk-timeout'> {
  /** The path of the step that gives the stream. */
  readonly path: string;
  /** The limit in milliseconds. */
  readonly after: number;
  /** The number of the chunk that did not come; 1 is the first. */
  readonly sequence: number;

  constructor(path: string, after: number, sequence: number) {
    const which = sequence === 1 ? 'its first chunk' : `chunk ${sequence}`;
    super('primitives/chunk-timeout', `"${path}" took longer than ${after} ms for ${which}.`, {
      retryable: sequence === 1,
    });
    this.path = path;
    this.after = after;
    this.sequence = sequence;
  }
}
