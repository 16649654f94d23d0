/** A folder cannot be read as it is. The message names the folder or the file and says what would be right. */
export class FolderError extends Error {
  readonly code:
    | 'files/missing-folder'
    | 'files/not-a-folder'
    | 'files/unreadable'
    | 'files/unwritable'
    | 'files/too-large'
    | 'files/too-many'
    | 'files/link-outside'
    | 'files/not-text';
  readonly retryable = false;

  constructor(code: FolderError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'FolderError';
    this.code = code;
  }
}
