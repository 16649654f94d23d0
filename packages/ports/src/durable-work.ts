/** Something to be done at a certain time, even if the process ends and begins again before it. */
export interface DurableTask {
  /** Says who does it (`alert`). */
  readonly kind: string;
  /** Within a day, the same kind and key are the same task: the second is not done. */
  readonly key: string;
  /** What it is about: an id, never words of a person. */
  readonly input: string;
  /** Not before this time, in milliseconds since 1970. */
  readonly at: number;
}

/** Work that outlives the process. Each task is done at least once, so doing it twice must change nothing. */
export interface DurableWork {
  /** Settles when the task is durable. Throws a `DurableWorkError` when the store failed. */
  submit(task: DurableTask): Promise<void>;
}

/** The store of the tasks failed; the task was not taken. */
export class DurableWorkError extends Error {
  readonly code = 'durable-work/unavailable';
  readonly retryable = true;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DurableWorkError';
  }
}
