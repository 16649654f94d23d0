/** An archive cannot be written or read. The message names the file and says what would be right. */
export class ArchiveError extends Error {
  readonly code:
    | 'archive/exists'
    | 'archive/unwritable'
    | 'archive/unreadable'
    | 'archive/not-an-archive'
    | 'archive/passphrase-needed'
    | 'archive/wrong-passphrase'
    | 'archive/damaged';
  readonly retryable = false;

  constructor(code: ArchiveError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ArchiveError';
    this.code = code;
  }
}
