/** A backup cannot be made or put back. The message says what is in the way and what would be right. */
export class BackupError extends Error {
  readonly code: 'backup/nothing-here' | 'backup/no-room' | 'backup/folder-in-use' | 'backup/damaged';
  readonly retryable = false;

  constructor(code: BackupError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BackupError';
    this.code = code;
  }
}
