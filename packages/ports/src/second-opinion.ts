/** What another reader thinks of a message. Levels are those of the watch. */
export interface Opinion {
  /** How it would read the message: 0 to 4, or `null` when it does not say. */
  readonly level: 0 | 1 | 2 | 3 | 4 | null;
  /** What it is about, as the watch names kinds, or `null`. */
  readonly kind: 'self-harm' | 'abuse' | 'violence' | 'eating' | 'substances' | 'medical' | 'distress' | null;
  /** Which reader it was (`omni-moderation-latest`), for the record. */
  readonly reader: string;
}

/** A moderation service or a guard model that reads the message as well. It may fail or be slow at any time. */
export interface SecondOpinion {
  /**
   * @param signal aborted when the time is up
   * @throws SecondOpinionError when there is no usable answer
   */
  ask(text: string, signal: AbortSignal): Promise<Opinion>;
}

/** There is no second opinion this time. The message never holds the text or a key. */
export class SecondOpinionError extends Error {
  readonly code: 'second-opinion/unreachable' | 'second-opinion/refused' | 'second-opinion/nonsense';
  readonly retryable: boolean;

  constructor(code: SecondOpinionError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SecondOpinionError';
    this.code = code;
    this.retryable = code === 'second-opinion/unreachable';
  }
}
