/** Models were put together in a way that cannot work. */
export class ModelSetupError extends Error {
  readonly code: 'agents/no-models' | 'agents/same-id';
  readonly retryable = false;

  constructor(code: ModelSetupError['code'], message: string) {
    super(message);
    this.name = 'ModelSetupError';
    this.code = code;
  }
}
