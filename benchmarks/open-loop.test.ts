import { expect, test } from 'vitest';
import { openLoop } from './open-loop.ts';

test('every unit of work is done once, and those that fail are told apart', async () => {
  const done: number[] = [];
  const load = await openLoop(1_000, 0.02, async (index) => {
    done.push(index);
    if (index === 3) throw new Error('the fourth fails');
  });
  expect(done).toEqual(Array.from({ length: 20 }, (_, index) => index));
  expect(load.latencies).toHaveLength(19);
  expect(load.errors.map(({ message }) => message)).toEqual(['the fourth fails']);
});

test('work that waits behind other work is charged for the waiting', async () => {
  const gate = Promise.withResolvers<void>();
  const load = await openLoop(1_000, 0.05, (index) => {
    if (index === 49) gate.resolve();
    return gate.promise;
  });
  expect(Math.max(...load.latencies)).toBeGreaterThanOrEqual(49);
});
