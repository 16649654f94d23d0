/** The model file cannot be used; the message says what was wrong with it and what would be right. */
export class ModelError extends Error {
  /** `model/damaged`: bytes are missing or changed. `model/incompatible`: it is whole, but not for this reader. */
  readonly code: 'model/damaged' | 'model/incompatible';
  readonly retryable = false;

  constructor(code: ModelError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ModelError';
    this.code = code;
  }
}
