/**
 * An answer ended after its first piece was handed on, or when nothing was left to be spent on another: nobody tries again,
 * and the reader is told why it ended.
 */
export class CutShort extends Error {
  readonly retryable = false;

  constructor(cause: unknown) {
    super('The answer broke off, and there may be no other.', { cause });
    this.name = 'CutShort';
  }
}
