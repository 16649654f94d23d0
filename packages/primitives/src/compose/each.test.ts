import { array, assert, asyncProperty, nat } from 'fast-check';
import { expect, test } from 'vitest';
import { createContext, each, run, sequence, slot, start, step, timeout } from '../index.ts';
import { fakeEnvironment } from '../testing/index.ts';
import { aborted, waiting } from '../testing/waiting.ts';

test('every item is done, and the outputs are in the order of the items', async () => {
  const environment = fakeEnvironment();
  const wait = step('wait', (ms: number, context) => waiting(ms, `${ms}`)(null, context));
  const { result } = start(each(wait), [30, 10, 20], { environment });
  await environment.advance(30);
  expect(await result).toEqual(['30', '10', '20']);
});

test('the order is kept and the limit holds for every list and every limit', async () => {
  await assert(
    asyncProperty(
      array(
        nat(4).map((ticks) => ticks + 1),
        { maxLength: 20 },
      ),
      nat(5),
      async (items, limit) => {
        let now = 0;
        let most = 0;
        const work = async (ticks: number) => {
          now += 1;
          most = Math.max(most, now);
          for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
          now -= 1;
          return ticks;
        };
        expect(await run(each(work, { limit: limit + 1 }), items)).toEqual(items);
        expect(most).toBe(Math.min(limit + 1, items.length));
      },
    ),
  );
});

test('orphans after a failing item: the others are cancelled and waited for, and the rest never begins', async () => {
  const fault = new Error('The lamp went out.');
  const ended: number[] = [];
  const work = step('work', async (item: number, context) => {
    if (item === 2) throw fault;
    await aborted(context);
    ended.push(item);
  });
  await expect(run(each(work, { limit: 3 }), [0, 1, 2, 3, 4])).rejects.toBe(fault);
  expect(ended).toEqual([0, 1]);
});

test('an item that fails is a result where the mode is settled', async () => {
  const work = (item: number) => {
    if (item === 1) throw new Error('The lamp went out.');
    return item;
  };
  expect(await run(each(work, { mode: 'settled' }), [0, 1])).toMatchObject([
    { ok: true, value: 0 },
    { ok: false },
  ]);
});

test('the first item that succeeds is enough where the mode is any', async () => {
  const work = async (item: number) => {
    if (item < 2) throw new Error('The lamp went out.');
    return item;
  };
  expect(await run(each(work, { mode: 'any', limit: 1 }), [0, 1, 2, 3])).toBe(2);
});

test('items know their number, and no two steps of a run have the same id', async () => {
  const look = step('look', (_: string, context) => [context.id, context.attempt]);
  const flow = each(sequence(look).named('item'));
  expect(await run(flow, ['a', 'b'], { correlation: 'c' })).toEqual([
    ['c:each/item/look', 1],
    ['c:each/item#2/look', 1],
  ]);
  expect(await run(each(look), ['a', 'b'], { correlation: 'c' })).toEqual([
    ['c:each/look', 1],
    ['c:each/look#2', 2],
  ]);
});

test('items that wrote different values are told by their numbers', async () => {
  const mood = slot('mood', 'calm');
  const write = step('write', (text: string, context) => context.set(mood, text));
  const flow = each(write)(['a', 'b'], createContext());
  await expect(flow).rejects.toThrow(
    'The branches "write#1", "write#2" wrote different values into the slot "mood"',
  );
});

test('an empty list gives an empty list', async () => {
  expect(
    await run(
      each((item: number) => item),
      [],
    ),
  ).toEqual([]);
});

test('many items that never let go of the processor end at the deadline, too', async () => {
  let now = 0;
  const environment = { ...fakeEnvironment(), now: () => now };
  const work = () => {
    now += 10;
  };
  const items = Array.from({ length: 1_000 }, (_, at) => at);
  await expect(run(timeout(each(work), 1_000), items, { environment })).rejects.toThrow(
    'took longer than the 1000 ms',
  );
  expect(now).toBeLessThan(1_500);
});

test('nothing begins after a failure, whatever the limit and however soon it fails', async () => {
  for (const [most, fails] of [
    [1, (): never => fall()],
    [2, async () => fall()],
  ] as const) {
    let began = 0;
    const look = (item: number) => {
      began += 1;
      return item === 0 ? fails() : Promise.resolve(item);
    };
    const items = Array.from({ length: 100 }, (_, item) => item);
    await expect(run(each(look, { limit: 2 }), items)).rejects.toThrow('It fell.');
    expect(began).toBe(most);
  }
});

function fall(): never {
  throw new Error('It fell.');
}
