import { LanguageModelError } from '@lamplight/ports';

/** Watches how long nothing has come. */
export interface Silence extends Disposable {
  /** Aborted when it lasted too long. */
  readonly signal: AbortSignal;
  /** Something came. */
  broken(): void;
  /** What to say of it, once it lasted too long. */
  error(): LanguageModelError | undefined;
}

/** @param most milliseconds */
export function createSilence(most: number): Silence {
  const leaving = new AbortController();
  // Aborted without a reason of ours: what waits for the signal would throw that very object, again and again.
  const timer = setTimeout(() => leaving.abort(), most);
  return {
    signal: leaving.signal,
    broken: () => void timer.refresh(),
    error: () =>
      leaving.signal.aborted
        ? new LanguageModelError('late', `Nothing came from the provider for ${most / 1000} seconds.`)
        : undefined,
    [Symbol.dispose]: () => clearTimeout(timer),
  };
}
