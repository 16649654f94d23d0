import { AsyncLocalStorage } from 'node:async_hooks';
import type { Context } from '../context/context.ts';

const storage = new AsyncLocalStorage<Context>();

/**
 * The outermost context of the run that the caller is part of, for code that cannot be handed one; `undefined` outside
 * of every run. It is set once a run and not by every step, so it knows who and why, and not where. What the end of the
 * run must not end, a compensation or a shared run of a cache, has one of its own.
 */
export function ambientContext(): Context | undefined {
  return storage.getStore();
}

export function inAmbient<Result>(context: Context, work: () => Result): Result {
  return storage.run(context, work);
}

/** Does something as part of no run, whoever asks for it: what is shared by several must not belong to one of them. */
export const outsideOfRuns: <Result>(work: () => Result) => Result = AsyncLocalStorage.snapshot();
