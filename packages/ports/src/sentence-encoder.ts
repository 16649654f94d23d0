/** Turns texts into vectors that lie near each other when the texts mean similar things. Nothing leaves the machine. */
export interface SentenceEncoder extends AsyncDisposable {
  /**
   * Which encoder made the vectors (`minilm-l6-en/1`). Whoever learnt on its vectors names it, and takes no others: the
   * same id promises the same vectors.
   */
  readonly id: string;
  /** How many numbers a vector has. */
  readonly dimensions: number;
  /**
   * One vector of length 1 for each text, in their order. A text's vector is the same whatever stands beside it. Of a
   * long text only the beginning may count.
   *
   * @param signal ends the waiting at once, before the texts' turn or in the middle of them
   * @throws SentenceEncoderError when there are no vectors this time
   */
  encode(texts: readonly string[], signal: AbortSignal): Promise<readonly Float32Array[]>;
}

/** There are no vectors this time. The message never holds a text. */
export class SentenceEncoderError extends Error {
  /**
   * - `unavailable`: the encoder could not be loaded, or broke off; it is started again by a later call
   * - `busy`: too many wait already, or the wait grew too long
   * - `aborted`: the caller's signal ended the waiting
   * - `disposed`: it was put away and encodes nothing any more
   */
  readonly code:
    | 'sentence-encoder/unavailable'
    | 'sentence-encoder/busy'
    | 'sentence-encoder/aborted'
    | 'sentence-encoder/disposed';
  readonly retryable: boolean;

  constructor(code: SentenceEncoderError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SentenceEncoderError';
    this.code = code;
    this.retryable = code !== 'sentence-encoder/disposed';
  }
}
