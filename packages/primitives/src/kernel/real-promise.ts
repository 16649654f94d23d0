import { isPromiseLike } from './is-promise-like.ts';

/**
 * What a step gave, with a real promise in place of what only looks like one: a foreign `then` may give nothing back,
 * throw, or call back twice.
 */
export function realPromise(given: unknown): unknown {
  return given instanceof Promise || !isPromiseLike(given) ? given : Promise.resolve(given);
}
