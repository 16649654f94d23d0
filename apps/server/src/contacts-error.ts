/** The contacts cannot be used as they are written; the message says where, and what would be right. */
export class ContactsError extends Error {
  readonly code = 'contacts/invalid';
  readonly retryable = false;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ContactsError';
  }
}
