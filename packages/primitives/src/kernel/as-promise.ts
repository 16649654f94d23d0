import { isPromiseLike } from './is-promise-like.ts';

/** What has to be waited for, as a promise that calls back once; `null` for what is there at once. */
export function asPromise(given: unknown): Promise<unknown> | null {
  // Anything else has a `then` of its own, which may throw or call back twice.
  if (given instanceof Promise && given.constructor === Promise) return given;
  return isPromiseLike(given) ? Promise.resolve(given) : null;
}
