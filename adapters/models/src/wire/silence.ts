import { LanguageModelError } from '@lamplight/ports';

/** Watches how long nothing comes. Only time in which somebody waits for the provider counts. */
export interface Silence {
  /** Aborted when it lasted too long. */
  readonly signal: AbortSignal;
  /** Waits for something of the provider. @throws whatever it throws, or that the silence was too long */
  during<T>(wait: () => Promise<T>): Promise<T>;
}

/** @param most milliseconds */
export function createSilence(most: number): Silence {
  const leaving = new AbortController();
  return {
    signal: leaving.signal,
    async during(wait) {
      const timer = setTimeout(() => leaving.abort(), most);
      try {
        return await wait();
      } catch (error) {
        if (!leaving.signal.aborted) throw error;
        throw new LanguageModelError('late', `Nothing came from the provider for ${most / 1000} seconds.`);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
