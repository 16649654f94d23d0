import { expect, test } from 'vitest';
import { createContext, repeat, run, slot, start, step, timeout } from '../index.ts';
import { fakeEnvironment } from '../testing/index.ts';

const double = async (count: number) => count * 2;
const addOne = (count: number) => count + 1;

test('until ends the loop after the round in which it holds; there is at least one round', async () => {
  expect(await run(repeat(double, { until: (count) => count > 100, most: 10 }), 3)).toBe(192);
  expect(await run(repeat(addOne, { until: () => true, most: 10 }), 0)).toBe(1);
});

test('while ends the loop before the round in which it does not hold; there may be none', async () => {
  expect(await run(repeat(double, { while: (count) => count < 100, most: 10 }), 3)).toBe(192);
  expect(await run(repeat(double, { while: (count) => count < 100, most: 10 }), 200)).toBe(200);
});

test('conditions may take their time', async () => {
  expect(await run(repeat(double, { until: async (count) => count > 100, most: 10 }), 3)).toBe(192);
  expect(await run(repeat(addOne, { while: async (count) => count < 5, most: 10 }), 0)).toBe(5);
});

test('so many times is so many rounds, at once or later', async () => {
  expect(await run(repeat(addOne, { times: 1_000 }), 0)).toBe(1_000);
  expect(await run(repeat(double, { times: 3 }), 1)).toBe(8);
});

test('a long loop of steps that give at once does not fill the stack', async () => {
  expect(await run(repeat(addOne, { until: (count) => count === 100_000, most: 100_000 }), 0)).toBe(100_000);
});

test('a loop that is not done after as many rounds as it may have is an error, and the last round may be the one', async () => {
  expect(await run(repeat(addOne, { until: (count) => count === 3, most: 3 }), 0)).toBe(3);
  expect(await run(repeat(addOne, { while: (count) => count < 3, most: 3 }), 0)).toBe(3);
  for (const options of [
    { until: (count: number) => count === 4, most: 3 },
    { until: async (count: number) => count === 4, most: 3 },
  ]) {
    const bound = { code: 'primitives/bound', path: 'repeat', most: 3 };
    await expect(run(repeat(addOne, options), 0)).rejects.toMatchObject(bound);
  }
  await expect(run(repeat(double, { while: (count) => count > 0, most: 3 }), 1)).rejects.toThrow(
    'after 3 rounds',
  );
});

test('what a round or a condition throws ends the loop', async () => {
  const fault = new Error('The lamp went out.');
  const fail = (): never => {
    throw fault;
  };
  await expect(run(repeat(fail, { times: 2 }), 0)).rejects.toBe(fault);
  await expect(
    run(
      repeat(async () => fail(), { times: 2 }),
      0,
    ),
  ).rejects.toBe(fault);
  await expect(run(repeat(double, { until: fail, most: 2 }), 1)).rejects.toBe(fault);
  await expect(run(repeat(double, { until: async () => fail(), most: 2 }), 1)).rejects.toBe(fault);
  await expect(run(repeat(double, { while: fail, most: 2 }), 1)).rejects.toBe(fault);
});

test('state lost between steps: what one round wrote the next one sees', async () => {
  const total = slot('total', 0);
  const add = step('add', async (count: number, context) => {
    context.set(total, context.get(total) + count);
    return count + 1;
  });
  const context = createContext();
  await repeat(add, { times: 4 })(1, context);
  expect(context.get(total)).toBe(10);
});

test('every round has an id of its own, and is caused by the one before', async () => {
  const seen: (string | null)[][] = [];
  const look = step('look', (_: null, { id, causation }) => {
    seen.push([id, causation]);
    return null;
  });
  await run(repeat(look, { times: 3 }), null, { correlation: 'c', causation: 'request-7' });
  expect(seen).toEqual([
    ['c:repeat/look', 'request-7'],
    ['c:repeat/look#2', 'c:repeat/look'],
    ['c:repeat/look#3', 'c:repeat/look#2'],
  ]);
});

test('a cancellation ends the loop before the next round', async () => {
  const reason = new Error('The player left.');
  let round = 0;
  const running = start(
    repeat(
      async (text: string) => {
        round += 1;
        if (round === 3) running.cancel(reason);
        return text;
      },
      { times: 10 },
    ),
    'lamp',
  );
  await expect(running.result).rejects.toBe(reason);
  expect(round).toBe(3);
});

test('a loop that never lets go of the processor is ended at its deadline', async () => {
  let now = 0;
  const environment = { ...fakeEnvironment(), now: () => now };
  const work = (count: number) => {
    now += 10;
    return count;
  };
  await expect(run(timeout(repeat(work, { times: 1_000 }), 1_000), 0, { environment })).rejects.toThrow(
    '1000 ms',
  );
  expect(now).toBeLessThan(1_500);
});

test('a bound that is none is refused', () => {
  expect(() => repeat(addOne, { times: 0 })).toThrow(
    'times of repeat is 0; it has to be a whole number from 1 on',
  );
  expect(() => repeat(addOne, { until: () => true, most: Infinity })).toThrow('most of repeat is Infinity');
  expect(() => repeat(addOne, { until: () => true, most: 1.5 })).toThrow('most of repeat is 1.5');
});
