import { isPromiseLike } from './is-promise-like.ts';
import { realPromise } from './real-promise.ts';

/** What has to be waited for, as a promise that calls back once; `null` for what is there at once. */
export function asPromise(given: unknown): Promise<unknown> | null {
  return isPromiseLike(given) ? realPromise(given) : null;
}
