import { outsideOfRuns } from './ambient.ts';
import type { Environment } from './environment.ts';
import { pooledTimers } from './pooled-timers.ts';

/** The longest that a timer of the system can wait, in milliseconds; what is later waits again. */
const longest = 2 ** 31 - 1;
const began = performance.timeOrigin;

/**
 * The machine's own time and luck: what a run uses that was not given another environment. The only file of this
 * package that touches them (decision 018).
 */
export const systemEnvironment: Environment = Object.freeze({
  now,
  after,
  luck: () => Math.random(),
  id: () => crypto.randomUUID(),
});

function now(): number {
  return began + performance.now();
}

const pooled = pooledTimers<NodeJS.Timeout>({
  now,
  set: (milliseconds, work) => outsideOfRuns(() => setTimeout(work, milliseconds)),
  clear: (timer) => clearTimeout(timer),
  which: () => setTimeout,
});

function after(milliseconds: number, work: () => void, since?: number): () => void {
  if (milliseconds <= longest) return pooled(milliseconds, work, since);
  let cancel = (): void => undefined;
  const stop = pooled(longest, () => {
    cancel = after(milliseconds - longest, work);
  });
  cancel = stop;
  return () => cancel();
}
