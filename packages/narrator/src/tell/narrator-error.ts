/** The ask itself makes no sense, whatever a model might do. */
export class NarratorError extends Error {
  readonly code = 'narrator/no-speaker';
  readonly retryable = false;

  constructor() {
    super('Nobody is there to speak: "purpose" is "speak", and the view has no "speaker".');
    this.name = 'NarratorError';
  }
}
