import { isPromiseLike } from './is-promise-like.ts';
import { realPromise } from './real-promise.ts';

/** Does something once work has succeeded, at once where its output is there at once, and gives that output on. */
export function afterwards(given: unknown, then: () => void): unknown {
  if (!isPromiseLike(given)) {
    then();
    return given;
  }
  return realPromise(given).then((value) => {
    then();
    return value;
  });
}
