import { isPromiseLike } from './is-promise-like.ts';

/** What has to be waited for, as a promise; `null` for what is there at once. */
export function asPromise(given: unknown): Promise<unknown> | null {
  if (given instanceof Promise) return given;
  // What only looks like a promise is asked by a real one, since its `then` may throw or call back twice.
  return isPromiseLike(given) ? Promise.resolve(given) : null;
}
