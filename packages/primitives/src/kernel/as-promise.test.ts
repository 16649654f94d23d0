import { expect, test } from 'vitest';
import { repeat } from '../compose/repeat.ts';
import { sequence } from '../compose/sequence.ts';
import { asPromise } from './as-promise.ts';

/** A promise of a class of its own, which calls back twice. */
class Twice extends Promise<number> {
  override then<A, B>(
    onFulfilled?: ((value: number) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    void super.then(onFulfilled, onRejected);
    return super.then(onFulfilled, onRejected);
  }
}

function twice(value: number): Promise<number> {
  return new Twice((resolve) => resolve(value));
}

test('a promise is taken as it is, and what is there at once is none', async () => {
  const promise = Promise.resolve(1);
  expect(asPromise(promise)).toBe(promise);
  expect(asPromise({ then: 'soon' })).toBeNull();
  expect(asPromise(null)).toBeNull();
  const thenable = { then: (resolve: (value: number) => void) => resolve(2) };
  expect(await asPromise(thenable)).toBe(2);
});

test('a step whose promise calls back twice is followed once, in a chain and in a loop', async () => {
  let calls = 0;
  const next = (count: number): Promise<number> => {
    calls += 1;
    return twice(count + 1);
  };
  expect(await sequence(next, next, next)(0)).toBe(3);
  expect(calls).toBe(3);
  expect(await repeat(next, { times: 3 })(0)).toBe(3);
  expect(calls).toBe(6);
});
