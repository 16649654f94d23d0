/** A promise of what may only look like one: a foreign `then` may give nothing back, throw, or call back twice. */
export function realPromise(given: PromiseLike<unknown>): Promise<unknown> {
  return given instanceof Promise && given.constructor === Promise ? given : Promise.resolve(given);
}
