import { asPromise } from './as-promise.ts';

/** What a step gave: a real promise where it has to be waited for, else the output itself. */
export function realPromise(given: unknown): unknown {
  return asPromise(given) ?? given;
}
