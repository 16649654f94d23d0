/** What was said, by itself or with the scene in which it was said. */
export type Sentence = string | SaidInScene;

/** A message and its scene, which are heard as one: the same words mean one thing here and another there. */
export interface SaidInScene {
  readonly said: string;
  /** What was told before, and what could be done. */
  readonly scene: string;
}

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
   * One vector of length 1 for each sentence, in their order. Its vector is the same whatever stands beside it. Of a
   * long text only the beginning may count, of a long scene only the end.
   *
   * @param signal ends the waiting at once, before the sentences' turn or in the middle of them
   * @throws SentenceEncoderError when there are no vectors this time
   */
  encode(sentences: readonly Sentence[], signal: AbortSignal): Promise<readonly Float32Array[]>;
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
