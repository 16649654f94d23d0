/** Waiting between attempts: a little longer each time, and not at all when somebody says "now". */
export interface Retry {
  readonly wait: (attempt: number) => Promise<void>;
  readonly now: () => void;
}

const shortest = 1_000;
const longest = 10_000;

/** Milliseconds before the next attempt: 1 s, 2 s, 4 s … at most 10 s. */
export function delayAfter(attempt: number): number {
  return Math.min(longest, shortest * 2 ** attempt);
}

/** @param later calls back after some milliseconds and returns how to prevent it */
export function createRetry(later: (milliseconds: number, work: () => void) => () => void): Retry {
  const waiting = new Set<() => void>();
  return {
    wait: (attempt) =>
      new Promise((resolve) => {
        const go = (): void => {
          cancel();
          waiting.delete(go);
          resolve();
        };
        const cancel = later(delayAfter(attempt), go);
        waiting.add(go);
      }),
    now() {
      for (const go of waiting) go();
    },
  };
}
