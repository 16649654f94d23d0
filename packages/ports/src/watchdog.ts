/** Runs work that might never come back, and takes it down when it does not. */
export interface Watchdog {
  /**
   * Runs synchronous `work` and returns what it returned. Work that was interrupted through no fault of its own may be
   * begun again, so it must not leave half of anything behind.
   *
   * @param milliseconds how much time of the processor it may take before it is interrupted
   * @throws whatever `work` throws, or a `WatchdogError` when the time was up
   */
  run<T>(work: () => T, milliseconds: number): T;
}

/** `work` was still running when its time was up; it has been interrupted. */
export class WatchdogError extends Error {
  readonly code = 'watchdog/timed-out';
  readonly retryable = true;

  constructor(milliseconds: number, options?: ErrorOptions) {
    super(`The work was interrupted because it took longer than ${milliseconds} ms.`, options);
    this.name = 'WatchdogError';
  }
}
