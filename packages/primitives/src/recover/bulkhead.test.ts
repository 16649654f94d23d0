import { expect, test } from 'vitest';
import {
  bulkhead,
  BulkheadError,
  createBulkhead,
  createContext,
  run,
  start,
  step,
  timeout,
} from '../index.ts';
import type { Happening } from '../observe/happening.ts';
import { fakeEnvironment } from '../testing/index.ts';

/** Work that lasts so many milliseconds, and how much of it ran at once at most. */
function work(milliseconds: number) {
  const seen = { running: 0, most: 0, order: [] as number[] };
  const lasting = step('work', async (number: number, { frame }) => {
    seen.running += 1;
    seen.most = Math.max(seen.most, seen.running);
    seen.order.push(number);
    await new Promise<void>((resolve) => frame.run.environment.after(milliseconds, resolve));
    seen.running -= 1;
    return number;
  });
  return { lasting, seen };
}

test('no more than the limit run at once, the rest waits in order, and what is too much is refused', async () => {
  const environment = fakeEnvironment();
  const context = createContext({ environment });
  const { lasting, seen } = work(100);
  const narrow = bulkhead(lasting, { name: 'model', limit: 3, queue: 5 });
  const all = Promise.allSettled(Array.from({ length: 10 }, (_, at) => narrow(at, context)));
  await environment.advance(300);
  const ended = await all;
  expect(seen).toEqual({ running: 0, most: 3, order: [0, 1, 2, 3, 4, 5, 6, 7] });
  expect(ended.map(({ status }) => status).slice(7)).toEqual(['fulfilled', 'rejected', 'rejected']);
  expect(ended[9]).toMatchObject({
    reason: {
      code: 'primitives/bulkhead',
      bulkhead: 'model',
      message: expect.stringContaining('3 run and 5 wait'),
    },
  });
});

test('without a queue, whoever finds it full is refused at once', async () => {
  const { lasting } = work(100);
  const narrow = bulkhead(lasting, { limit: 1 });
  const environment = fakeEnvironment();
  const context = createContext({ environment });
  const first = narrow(1, context);
  await expect(narrow(2, context)).rejects.toBeInstanceOf(BulkheadError);
  await environment.advance(100);
  expect(await first).toBe(1);
  expect(
    await run(
      bulkhead(() => 'at once', { limit: 1 }),
      null,
    ),
  ).toBe('at once');
});

test('a failure frees the place, whether it comes at once or later', async () => {
  const shared = createBulkhead({ limit: 1 });
  const down = new Error('It cannot be reached.');
  const atOnce = bulkhead(() => {
    throw down;
  }, shared);
  const later = bulkhead(async () => Promise.reject(down), shared);
  for (let count = 0; count < 3; count += 1) {
    await expect(atOnce(null)).rejects.toBe(down);
    await expect(later(null)).rejects.toBe(down);
  }
  expect(shared.running).toBe(0);
});

test('whoever is cancelled leaves the queue at once, and those behind move up', async () => {
  const environment = fakeEnvironment();
  const shared = createBulkhead({ limit: 1, queue: 10 });
  const { lasting, seen } = work(100);
  const narrow = bulkhead(lasting, shared);
  const [first, second, third] = [1, 2, 3].map((number) => start(narrow, number, { environment }));
  expect(shared.waiting).toBe(2);
  const reason = new Error('The player left.');
  second?.cancel(reason);
  await expect(second?.result).rejects.toBe(reason);
  expect(shared.waiting).toBe(1);
  await environment.advance(200);
  expect(await first?.result).toBe(1);
  expect(await third?.result).toBe(3);
  expect(seen.order).toEqual([1, 3]);
  expect(shared).toMatchObject({ running: 0, waiting: 0 });
});

test('whoever is cancelled at the moment of being called in gives the place on', async () => {
  const environment = fakeEnvironment();
  const shared = createBulkhead({ limit: 1, queue: 10 });
  const { lasting } = work(100);
  const narrow = bulkhead(lasting, shared);
  const first = start(narrow, 1, { environment });
  const second = start(narrow, 2, { environment });
  const third = start(narrow, 3, { environment });
  const ended = second.result.catch((error: unknown) => error);
  shared.leave();
  second.cancel(new Error('The player left.'));
  expect(await ended).toMatchObject({ message: 'The player left.' });
  await environment.advance(300);
  expect(await Promise.all([first.result, third.result])).toEqual([1, 3]);
});

test('a wait ends with the time limit around it, and leaves neither listener nor place behind', async () => {
  const environment = fakeEnvironment();
  const context = createContext({ environment });
  const shared = createBulkhead({ limit: 1, queue: 10 });
  const { lasting } = work(1_000);
  const first = bulkhead(lasting, shared)(1, context);
  const ended = timeout(bulkhead(lasting, shared), 200)(2, context).catch((error: unknown) => error);
  await environment.advance(200);
  expect(await ended).toMatchObject({ code: 'primitives/timeout', letGo: true });
  expect(shared.waiting).toBe(0);
  await environment.advance(800);
  expect(await first).toBe(1);
  expect(context.frame.scope.listeners).toBe(0);
});

test('how long somebody waited is told', async () => {
  const environment = fakeEnvironment();
  const heard: Happening[] = [];
  const context = createContext({
    environment,
    observer: {
      begin: () => ({ within: (inner) => inner(), end: () => undefined, fail: () => undefined }),
      note: (_, happening) => heard.push(happening),
    },
  });
  const { lasting } = work(100);
  const narrow = bulkhead(lasting, { name: 'model', limit: 1, queue: 2 });
  const all = Promise.all([1, 2, 3].map((number) => narrow(number, context)));
  await environment.advance(300);
  await all;
  expect(heard).toEqual([
    { type: 'waited', name: 'model', milliseconds: 100 },
    { type: 'waited', name: 'model', milliseconds: 200 },
  ]);
});

test('settings that cannot work are refused where they are given', () => {
  expect(() => createBulkhead({ limit: 0 })).toThrow('limit of bulkhead is 0');
  expect(() => createBulkhead({ limit: 1, queue: -1 })).toThrow('queue of bulkhead is -1');
  expect(createBulkhead({ limit: 1, queue: Infinity }).queue).toBe(Infinity);
});
