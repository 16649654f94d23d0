/** An answer ended after its first piece was handed on: nobody tries again, and the reader is told why it ended. */
export class CutShort extends Error {
  readonly retryable = false;

  constructor(cause: unknown) {
    super('The answer broke off after its first piece.', { cause });
    this.name = 'CutShort';
  }
}
