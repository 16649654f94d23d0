import { array, assert, asyncProperty, integer } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Chunk,
  collect,
  createContext,
  eachChunk,
  retry,
  run,
  slot,
  start,
  step,
  stream,
} from '../index.ts';
import { fakeEnvironment } from '../testing/index.ts';

async function* upTo(count: number) {
  for (let number = 1; number <= count; number += 1) yield number;
}

/** A source that tells how far it was asked, and whether it was closed. */
function watched(count: number) {
  const seen = { made: 0, closed: 0 };
  const work = step('watched', async function* work() {
    try {
      while (seen.made < count) {
        seen.made += 1;
        yield seen.made;
      }
    } finally {
      seen.closed += 1;
    }
  });
  return { seen, work };
}

/** Lets everything happen that is ready to. */
const settled = () => fakeEnvironment().advance(0);

describe('chunks', () => {
  test('are numbered from 1 and come in order', async () => {
    const given: unknown[] = [];
    for await (const chunk of await run(stream(upTo), 3)) given.push(chunk);
    expect(given).toEqual([
      { sequence: 1, value: 1 },
      { sequence: 2, value: 2 },
      { sequence: 3, value: 3 },
    ]);
  });

  test('are all there however far it reads ahead and however many are asked for at once', async () => {
    await assert(
      asyncProperty(integer({ min: 0, max: 5 }), array(integer({ min: 1, max: 4 })), async (ahead, asks) => {
        const chunks = (await run(stream(upTo, { ahead }), 8))[Symbol.asyncIterator]();
        const values: unknown[] = [];
        for (const ask of [...asks, 9]) {
          const given = await Promise.all(Array.from({ length: ask }, () => chunks.next()));
          for (const { done, value } of given) if (done !== true) values.push(value.value);
        }
        expect(values).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
        expect(await chunks.next()).toEqual({ done: true, value: undefined });
      }),
    );
  });

  test('come from a step that opens its source later, too', async () => {
    expect(await run(stream(async (count: number) => upTo(count)).to(collect<number>), 2)).toEqual([1, 2]);
  });

  test('after which the source fails reach the reader before the error', async () => {
    const fault = new Error('The line broke.');
    const work = async function* work() {
      yield 1;
      yield 2;
      throw fault;
    };
    const chunks = (await run(stream(work), null))[Symbol.asyncIterator]();
    const first = await chunks.next();
    await settled();
    expect([first.value?.value, (await chunks.next()).value?.value]).toEqual([1, 2]);
    await expect(chunks.next()).rejects.toBe(fault);
    expect(await chunks.next()).toEqual({ done: true, value: undefined });
  });
});

describe('a reader', () => {
  test('who is slow holds the source up, but for the chunks it may be ahead', async () => {
    for (const ahead of [0, 3]) {
      const { work, seen } = watched(100);
      const chunks = (await run(stream(work, { ahead }), null))[Symbol.asyncIterator]();
      await settled();
      expect(seen.made).toBe(0);
      await chunks.next();
      await settled();
      expect(seen.made).toBe(1 + ahead);
      await chunks.return?.();
    }
  });

  test('who leaves closes the source, once', async () => {
    const { work, seen } = watched(100);
    for await (const { sequence } of await run(stream(work), null)) if (sequence === 2) break;
    expect(seen.closed).toBe(1);
  });

  test('who leaves is told when the source cannot be closed', async () => {
    const fault = new Error('The door is stuck.');
    const work = async function* work() {
      try {
        yield 1;
        yield 2;
      } finally {
        // oxlint-disable-next-line no-unsafe-finally -- what a source that cannot be closed does
        throw fault;
      }
    };
    const chunks = (await run(stream(work, { ahead: 0 }), null))[Symbol.asyncIterator]();
    await chunks.next();
    await expect(chunks.return?.()).rejects.toBe(fault);
  });

  test('who reads twice is refused', async () => {
    const given = await run(stream(upTo), 1);
    given[Symbol.asyncIterator]();
    expect(() => given[Symbol.asyncIterator]()).toThrow('"stream/upTo" is read already');
  });

  test('of the last chunk leaves nothing behind', async () => {
    const { running, environment } = begun(
      stream(upTo, { firstWithin: 5, gapWithin: 5 }).to(collect<number>),
      3,
    );
    expect(await running.result).toEqual([1, 2, 3]);
    expect(running.context.frame.scope.listeners).toBe(0);
    expect(environment.waiting()).toBe(0);
  });
});

function begun<Input, Output>(flow: Parameters<typeof start<Input, Output>>[0], input: Input) {
  const environment = fakeEnvironment();
  return { environment, running: start(flow, input, { environment }) };
}

/** A source that gives so many chunks, and then waits until it is cancelled, or for ever. */
function stuck(count: number, hears = true) {
  const seen = { closed: 0 };
  const work = step('stuck', async function* work(_: unknown, { signal }) {
    try {
      for (let number = 1; number <= count; number += 1) yield number;
      await new Promise((_resolve, reject) => {
        if (hears) signal.addEventListener('abort', () => reject(signal.reason));
      });
    } finally {
      seen.closed += 1;
    }
  });
  return { work, seen };
}

describe('a run that is cancelled', () => {
  test('closes the source, and the reader gets the reason', async () => {
    const { work, seen } = stuck(2);
    const { running, environment } = begun(stream(work).to(collect<number>), null);
    await settled();
    const reason = new Error('The player left.');
    running.cancel(reason);
    await expect(running.result).rejects.toBe(reason);
    expect(seen.closed).toBe(1);
    expect(environment.waiting()).toBe(0);
    expect(running.context.frame.scope.listeners).toBe(0);
  });

  test('waits for a source that does not let go no longer than its grace', async () => {
    const { work } = stuck(1, false);
    const { running, environment } = begun(stream(work, { grace: 30 }).to(collect<number>), null);
    await settled();
    let hasEnded = false;
    const ended = running.result.catch(() => (hasEnded = true));
    running.cancel();
    await environment.advance(29);
    expect(hasEnded).toBe(false);
    await environment.advance(1);
    await ended;
    expect(hasEnded).toBe(true);
  });

  test('closes a stream that came from somewhere else, through everything in between', async () => {
    const { work, seen } = stuck(1);
    const foreign = await run(stream(work), null);
    const { running } = begun(eachChunk((value: number) => value).to(collect<number>), foreign);
    await settled();
    const reason = new Error('Enough.');
    running.cancel(reason);
    await expect(running.result).rejects.toBe(reason);
    expect(seen.closed).toBe(1);
  });
});

describe('time', () => {
  test('for the first chunk counts from the call of the step', async () => {
    const environment = fakeEnvironment();
    const slow = step('slow', async (_: null, { frame, signal }) => {
      await new Promise<void>((resolve) => frame.run.environment.after(60, resolve));
      return (async function* never() {
        await new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason)),
        );
        yield 1;
      })();
    });
    const ended = run(stream(slow, { firstWithin: 100 }).to(collect<number>), null, { environment });
    const caught = ended.catch((error: unknown) => error);
    await environment.advance(99);
    expect(environment.waiting()).toBe(1);
    await environment.advance(1);
    expect(await caught).toMatchObject({
      code: 'primitives/chunk-timeout',
      message: '"sequence/stream/slow" took longer than 100 ms for its first chunk.',
      sequence: 1,
      retryable: true,
    });
  });

  test('for the first chunk is over also while the step opens its source', async () => {
    const environment = fakeEnvironment();
    let heard = false;
    const never = step('never', (_: null, { signal }) => {
      return new Promise<AsyncIterable<number>>((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          heard = true;
          reject(signal.reason);
        });
      });
    });
    const { result, context } = start(stream(never, { firstWithin: 100 }), null, { environment });
    const caught = result.catch((error: unknown) => error);
    await environment.advance(100);
    expect(await caught).toMatchObject({ code: 'primitives/chunk-timeout', sequence: 1 });
    expect(heard).toBe(true);
    expect(context.frame.scope.listeners).toBe(0);
  });

  test('between chunks does not count while the reader is slow; what came before can still be read', async () => {
    const environment = fakeEnvironment();
    const { work, seen } = stuck(3);
    const given = await run(stream(work, { gapWithin: 50, ahead: 1 }), null, { environment });
    const chunks = given[Symbol.asyncIterator]();
    await chunks.next();
    await environment.advance(10_000);
    expect((await chunks.next()).value?.value).toBe(2);
    await environment.advance(10_000);
    expect((await chunks.next()).value?.value).toBe(3);
    await environment.advance(60);
    await expect(chunks.next()).rejects.toMatchObject({
      message: expect.stringContaining('50 ms for chunk 4'),
    });
    expect(seen.closed).toBe(1);
  });

  test('that is over leaves the chunks before it for the reader', async () => {
    const environment = fakeEnvironment();
    const { work } = stuck(3);
    const chunks = (await run(stream(work, { gapWithin: 50 }), null, { environment }))[
      Symbol.asyncIterator
    ]();
    await chunks.next();
    await environment.advance(60);
    expect([(await chunks.next()).value?.value, (await chunks.next()).value?.value]).toEqual([2, 3]);
    await expect(chunks.next()).rejects.toMatchObject({ code: 'primitives/chunk-timeout', retryable: false });
  });
});

describe('work with each chunk', () => {
  test('keeps numbers and order, shares the state, and knows which chunk it is', async () => {
    const sum = slot('sum', 0);
    const add = step('add', async (value: number, context) => {
      context.set(sum, context.get(sum) + value);
      return `${context.path}#${context.attempt}=${value}`;
    });
    const context = createContext();
    const flow = stream(upTo)
      .to(eachChunk(add))
      .to(collect<string>);
    expect(await flow(2, context)).toEqual(['sequence/each-chunk/add#1=1', 'sequence/each-chunk/add#2=2']);
    expect(context.get(sum)).toBe(3);
  });

  test('keeps the order also when many are asked for at once', async () => {
    const environment = fakeEnvironment();
    const slowFirst = step('slow', (value: number, { frame }) => {
      return new Promise<number>((resolve) => frame.run.environment.after(100 / value, () => resolve(value)));
    });
    const chunks = (await run(stream(upTo).to(eachChunk(slowFirst)), 3, { environment }))[
      Symbol.asyncIterator
    ]();
    const all = Promise.all([chunks.next(), chunks.next(), chunks.next(), chunks.next()]);
    await environment.advance(1_000);
    expect((await all).map(({ value }) => value?.sequence)).toEqual([1, 2, 3, undefined]);
  });

  test('closes the source when it fails, and the reader gets the error', async () => {
    const { work, seen } = watched(10);
    const fault = new Error('That word is not for reading aloud.');
    const flow = stream(work).to(
      eachChunk((value) => {
        if (value === 3) throw fault;
        return value;
      }),
    );
    const values: unknown[] = [];
    const read = async () => {
      for await (const { value } of await run(flow, null)) values.push(value);
    };
    await expect(read()).rejects.toBe(fault);
    expect([values, seen.closed]).toEqual([[1, 2], 1]);
  });

  test('is only done as fast as somebody reads, and ends when nobody does', async () => {
    const { work, seen } = watched(10);
    let done = 0;
    const given = await run(stream(work).to(eachChunk(() => (done += 1))), null);
    for await (const { sequence } of given) if (sequence === 2) break;
    expect([done, seen.closed]).toEqual([2, 1]);
  });
});

/** A stream of somebody else's. */
function chunksOf(iterator: AsyncIterator<Chunk<number>>): AsyncIterable<Chunk<number>> {
  return { [Symbol.asyncIterator]: () => iterator };
}

describe('a source that cannot end well', () => {
  const unable = new Error('It cannot be closed.');
  const fault = new Error('It fell.');

  test('does not hide why the work with a chunk failed', async () => {
    const source = chunksOf({
      next: async () => ({ done: false, value: { sequence: 1, value: 1 } }),
      return: () => Promise.reject(unable),
    });
    const fail = (): never => {
      throw fault;
    };
    await expect(run(eachChunk(fail).to(collect), source)).rejects.toBe(fault);
  });

  test.each([
    [
      'at once',
      (): never => {
        throw unable;
      },
    ],
    ['later', () => Promise.reject(unable)],
  ])('and says so %s neither keeps others from being cancelled nor goes unheard', async (_, leave) => {
    const given = Promise.withResolvers<IteratorResult<Chunk<number>>>();
    const running = start(collect, chunksOf({ next: () => given.promise, return: leave }));
    let told = false;
    running.context.frame.scope.onCancel(() => {
      told = true;
    });
    running.cancel(fault);
    await settled();
    given.resolve({ done: true, value: undefined });
    await expect(running.result).rejects.toBe(fault);
    expect(told).toBe(true);
  });
});

test('a source that cannot be opened leaves nothing behind, and one that gives no results fails', async () => {
  const fault = new Error('It fell.');
  const shut: AsyncIterable<number> = {
    [Symbol.asyncIterator]() {
      throw fault;
    },
  };
  const context = createContext();
  await expect(stream(() => shut).to(collect)(null, context)).rejects.toBe(fault);
  expect(context.frame.scope.listeners).toBe(0);
  const five: unknown = 5;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const next = async () => five as IteratorResult<number>;
  const odd: AsyncIterable<number> = { [Symbol.asyncIterator]: () => ({ next }) };
  await expect(run(stream(() => odd).to(collect), null)).rejects.toMatchObject({ code: 'primitives/stream' });
});

test('a stream that never lets go of the processor is left at the deadline', async () => {
  let closed = false;
  let now = 0;
  const environment = { ...fakeEnvironment(), now: () => (now += 1) };
  const endless = stream(async function* count() {
    try {
      for (let number = 1; number < 10_000; number += 1) yield number;
    } finally {
      closed = true;
    }
  });
  const ended = run(endless.to(collect), null, { environment, timeout: 20 });
  await expect(ended).rejects.toMatchObject({ code: 'primitives/deadline' });
  expect(closed).toBe(true);
});

test('a stream that is made again from the start can be tried again', async () => {
  let tries = 0;
  const work = async function* work() {
    tries += 1;
    yield tries;
    if (tries === 1) throw new Error('The line broke.');
  };
  const environment = fakeEnvironment();
  const result = run(retry(stream(work).to(collect<number>)), null, { environment });
  await environment.advance(60_000);
  expect(await result).toEqual([2]);
});

test('a step that gives something else fails, and settings that cannot be are refused', async () => {
  const wrong: () => AsyncIterable<number> = JSON.parse.bind(null, '[1]');
  await expect(run(stream(wrong), null)).rejects.toThrow('gave no AsyncIterable');
  expect(() => stream(upTo, { ahead: -1 })).toThrow(
    'ahead of stream is -1; it has to be a whole number of at least 0.',
  );
  expect(() => stream(upTo, { firstWithin: 0 })).toThrow('firstWithin of stream is 0');
  expect(() => stream(upTo, { gapWithin: 0 })).toThrow('gapWithin of stream is 0');
});
