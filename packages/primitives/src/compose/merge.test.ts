import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createContext, each, type MergePolicy, parallel, race, type Slot, slot, step } from '../index.ts';

const mood = slot('mood', 'calm');
const words = slot<readonly string[]>('words', [], {
  merge: (before, written) => [...before, ...written.flatMap((list) => list.slice(before.length))],
});

const write = <Value>(into: Slot<Value>, value: Value) =>
  step('write', async (_: unknown, context) => context.set(into, value));
const fail = step('fail', async (_: unknown, context) => {
  context.set(mood, 'lost');
  throw new Error('The lamp went out.');
});

test('state lost between steps: what branches wrote in different slots the caller sees', async () => {
  const place = slot('place', 'hall');
  const context = createContext();
  await parallel([write(mood, 'bright'), write(place, 'cellar')])(null, context);
  expect([context.get(mood), context.get(place)]).toEqual(['bright', 'cellar']);
});

test('two branches that wrote different values into one slot are an error that names both', async () => {
  const context = createContext();
  const flow = parallel({ a: write(mood, 'bright'), b: () => null, c: write(mood, 'tired') });
  await expect(flow(null, context)).rejects.toMatchObject({
    code: 'primitives/merge',
    slot: 'mood',
    branches: ['a', 'c'],
  });
  expect(context.get(mood)).toBe('calm');
});

test('the same value written twice is no conflict', async () => {
  const bag = slot<Readonly<Record<string, readonly string[]>>>('bag', {});
  const context = createContext();
  await parallel([write(bag, { a: ['lamp'], b: [] }), write(bag, { b: [], a: ['lamp'] })])(null, context);
  expect(context.get(bag)).toEqual({ a: ['lamp'], b: [] });
  const differ = parallel([write(bag, { a: ['lamp'] }), write(bag, { a: ['lamp', 'rope'] })]);
  await expect(differ(null, context)).rejects.toThrow('"bag"');
});

test("a slot's own merge comes before the policy, and is given what was there before the branches", async () => {
  const context = createContext();
  context.set(words, ['once']);
  const say = (word: string) =>
    step(word, async (_: unknown, inner) => inner.set(words, [...inner.get(words), word]));
  await parallel([say('upon'), say('a'), say('time')], { merge: 'last' })(null, context);
  expect(context.get(words)).toEqual(['once', 'upon', 'a', 'time']);
});

test('first and last are those of the list of branches, whichever ends first', async () => {
  for (const [merge, kept] of [
    ['first', 'bright'],
    ['last', 'tired'],
  ] satisfies [MergePolicy, string][]) {
    const context = createContext();
    const slowly = step('slowly', async (_: unknown, inner) => {
      await Promise.resolve();
      inner.set(mood, 'bright');
    });
    await parallel([slowly, write(mood, 'tired')], { merge })(null, context);
    expect(context.get(mood)).toBe(kept);
  }
});

test('a branch that writes back what was there has written it', async () => {
  const context = createContext();
  const flow = parallel([write(mood, 'calm'), write(mood, 'bright')], { merge: 'first' });
  await flow(null, context);
  expect(context.get(mood)).toBe('calm');
});

test('what a failing branch wrote is forgotten', async () => {
  const context = createContext();
  await parallel([fail, () => null], { mode: 'settled' })(null, context);
  await parallel([fail, () => null], { mode: 'any' })(null, context);
  await parallel([write(mood, 'bright'), fail])(null, context).catch(() => null);
  expect(context.get(mood)).toBe('calm');
});

test('of a race only what the winner wrote counts', async () => {
  const context = createContext();
  const lose = step('lose', async (_: null, { signal }) => {
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
  });
  const losing = step('losing', (_: null, inner) => {
    inner.set(mood, 'lost');
    return lose(null, inner);
  });
  await race(losing, write(mood, 'won'))(null, context);
  expect(context.get(mood)).toBe('won');
});

test('merging gives the same whatever order the branches end in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(5), fc.string()), { maxLength: 8 }), async (branches) => {
      const context = createContext();
      const say = step('say', async ([ticks, word]: readonly [number, string], inner) => {
        for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
        inner.set(words, [...inner.get(words), word]);
      });
      await each(say)(branches, context);
      expect(context.get(words)).toEqual(branches.map(([, word]) => word));
    }),
  );
});
