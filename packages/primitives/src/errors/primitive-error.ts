/**
 * A fault with a stable code. The message says what was wrong and what would be right, and never holds what a step was
 * given or gave.
 */
export abstract class PrimitiveError<Code extends string = string> extends Error {
  readonly code: Code;
  /** Whether doing the same again may help. */
  readonly retryable: boolean;

  constructor(code: Code, message: string, options: ErrorOptions & { readonly retryable: boolean }) {
    super(message, options);
    this.code = code;
    this.retryable = options.retryable;
    this.name = new.target.name;
  }
}
