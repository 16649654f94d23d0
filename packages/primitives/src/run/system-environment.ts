import type { Environment } from './environment.ts';

/** The longest that a timer of the system can wait, in milliseconds; what is later waits again. */
const longest = 2 ** 31 - 1;
const began = performance.timeOrigin;

/**
 * The machine's own time and luck: what a run uses that was not given another environment. The only file of this
 * package that touches them (decision 018).
 */
export const systemEnvironment: Environment = Object.freeze({
  now: () => began + performance.now(),
  after,
  luck: () => Math.random(),
  id: () => crypto.randomUUID(),
});

function after(milliseconds: number, work: () => void): () => void {
  if (milliseconds <= longest) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  }
  let cancel = (): void => undefined;
  const timer = setTimeout(() => {
    cancel = after(milliseconds - longest, work);
  }, longest);
  cancel = () => clearTimeout(timer);
  return () => cancel();
}
