import { AssertionError } from 'node:assert';
import { getEventListeners, once } from 'node:events';
import { createServer } from 'node:net';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createContext, retry, RetryError, run, sequence, slot, start, step, timeout } from '../index.ts';
import { fakeEnvironment } from '../testing/index.ts';
import type { Happening } from '../observe/happening.ts';

/** A step that fails with these errors in turn and then succeeds, and how often it was called. */
function failing(...errors: readonly unknown[]) {
  const calls: number[] = [];
  const work = step('ask', async (_: unknown, { attempt }) => {
    calls.push(attempt);
    if (calls.length <= errors.length) throw errors[calls.length - 1];
    return 'well';
  });
  return { work, calls };
}

const busy = () => new Error('The line is busy.');

test('a step is tried again until it succeeds, and each try knows which it is', async () => {
  const environment = fakeEnvironment();
  const { work, calls } = failing(busy(), busy());
  const { result } = start(retry(work), null, { environment });
  await environment.advance(600);
  expect(await result).toBe('well');
  expect(calls).toEqual([1, 2, 3]);
  expect(environment.waiting()).toBe(0);
});

test('a step that gives its output at once, or fails at once, is handled at once', async () => {
  const environment = fakeEnvironment();
  let calls = 0;
  const flaky = () => {
    calls += 1;
    if (calls === 1) throw busy();
    return calls;
  };
  expect(await run(retry(flaky, { delay: 0 }), null, { environment })).toBe(2);
});

test('when no try succeeds, the errors of all of them are kept, and the last is the cause', async () => {
  const errors = [new Error('first'), new Error('second'), new Error('third')];
  const failed = await run(retry(failing(...errors).work, { delay: 0 }), null).catch(
    (error: unknown) => error,
  );
  expect(failed).toBeInstanceOf(RetryError);
  expect(failed).toMatchObject({ errors, cause: errors[2], because: 'attempts', code: 'primitives/retry' });
  expect(failed).toHaveProperty('message', expect.stringContaining('"retry" failed after 3 tries'));
});

test('retried programming errors: a mistake in the code is thrown as it is, after one try', async () => {
  const mistakes = [
    new TypeError('x is not a function'),
    new ReferenceError('x is not defined'),
    new SyntaxError('Unexpected token'),
    new RangeError('Invalid array length'),
    new AssertionError({ message: 'It should hold.' }),
    new TypeError('Failed to parse URL', {
      cause: Object.assign(new Error('no'), { code: 'ERR_INVALID_URL' }),
    }),
  ];
  for (const mistake of mistakes) {
    const { work, calls } = failing(mistake);
    await expect(run(retry(work, { delay: 0 }), null)).rejects.toBe(mistake);
    expect(calls).toEqual([1]);
  }
});

test('a fetch that failed because of the network is a TypeError, and is tried again', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  await new Promise((resolve) => server.close(resolve));
  const errors: unknown[] = [];
  const ask = step('ask', async (_: unknown, { signal }) =>
    fetch(`http://127.0.0.1:${port}/`, { signal }).catch((error: unknown) => {
      errors.push(error);
      throw error;
    }),
  );
  await expect(run(retry(ask, { delay: 0 }), null)).rejects.toThrow(RetryError);
  expect(errors).toEqual([expect.any(TypeError), expect.any(TypeError), expect.any(TypeError)]);
  for (const code of ['ECONNRESET', 'EAI_AGAIN', 'UND_ERR_SOCKET', 'HPE_INVALID_CONSTANT']) {
    const error = new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code }) });
    expect(await run(retry(failing(error).work, { delay: 0 }), null)).toBe('well');
  }
});

test('an error that says of itself that it is for good is not tried again', async () => {
  const refused = Object.assign(new Error('The key is wrong.'), { retryable: false });
  const { work, calls } = failing(refused);
  await expect(run(retry(work, { delay: 0 }), null)).rejects.toBe(refused);
  expect(calls).toEqual([1]);
});

test('an abort is never tried again, whoever aborted', async () => {
  const abort = new DOMException('It was aborted.', 'AbortError');
  const { work, calls } = failing(abort);
  await expect(run(retry(work, { delay: 0, when: () => true }), null)).rejects.toBe(abort);
  expect(calls).toEqual([1]);
});

test('only what the predicate accepts is tried again', async () => {
  const { work, calls } = failing(new Error('later'), new Error('never'));
  const when = (error: unknown) => error instanceof Error && error.message === 'later';
  await expect(run(retry(work, { delay: 0, when }), null)).rejects.toThrow('never');
  expect(calls).toEqual([1, 2]);
});

test('jitter above the cap: no wait is ever longer than the cap, nor shorter than nothing', async () => {
  const settings = fc.record({
    delay: fc.double({ min: 0, max: 1e6, noNaN: true }),
    factor: fc.double({ min: 1, max: 1e6, noNaN: true }),
    cap: fc.double({ min: 0, max: 1e5, noNaN: true }),
    attempts: fc.integer({ min: 2, max: 300 }),
    luck: fc.constantFrom(0, 0.5, 1 - Number.EPSILON / 2),
    jitter: fc.constantFrom('full' as const, 'none' as const),
  });
  await fc.assert(
    fc.asyncProperty(settings, async ({ luck, ...options }) => {
      const waits: number[] = [];
      const environment = {
        ...fakeEnvironment(),
        luck: () => luck,
        after(milliseconds: number, work: () => void) {
          waits.push(milliseconds);
          queueMicrotask(work);
          return () => undefined;
        },
      };
      const always = async () => Promise.reject(busy());
      await expect(run(retry(always, options), null, { environment })).rejects.toThrow(RetryError);
      expect(waits.every((wait) => wait > 0 && wait <= options.cap)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('waits grow by the factor up to the cap, and full jitter spreads them from 0 to all of it', async () => {
  expect(await waitsOf({ attempts: 6, delay: 100, factor: 3, cap: 1_000, jitter: 'none' })).toEqual([
    100, 300, 900, 1_000, 1_000,
  ]);
  const spread = await waitsOf({ attempts: 400, delay: 1_000, factor: 1 });
  expect(Math.min(...spread)).toBeLessThan(50);
  expect(Math.max(...spread)).toBeGreaterThan(950);
  const average = spread.reduce((sum, wait) => sum + wait, 0) / spread.length;
  expect(Math.abs(average - 500)).toBeLessThan(60);
});

test('what the other side asks for with Retry-After is honoured: milliseconds, seconds or a date', async () => {
  const options = { attempts: 2, delay: 1 };
  expect(await waitsOf(options, { retryAfter: 1_500 })).toEqual([1_500]);
  expect(await waitsOf(options, { retryAfter: '7' })).toEqual([7_000]);
  expect(await waitsOf(options, { retryAfter: 'Thu, 01 Jan 1970 00:00:09 GMT' })).toEqual([9_000]);
  expect(await waitsOf(options, { retryAfter: 'Thursday, 01-Jan-70 00:00:09 GMT' })).toEqual([9_000]);
  expect(await waitsOf(options, { retryAfter: 'Thu Jan  1 00:00:09 1970' })).toEqual([9_000]);
  const [soon] = await waitsOf(options, { retryAfter: 'when it is well again' });
  expect(soon).toBeLessThan(1);
  expect(await waitsOf({ ...options, retryAfter: () => 250 })).toEqual([250]);
});

test('a Retry-After beyond the cap ends the tries at once, since coming earlier is not wanted', async () => {
  const environment = fakeEnvironment();
  const error = Object.assign(busy(), { retryAfter: '3600' });
  const { result } = start(retry(failing(error).work, { cap: 10_000 }), null, { environment });
  await expect(result).rejects.toMatchObject({ because: 'time', errors: [error] });
});

test('it never sleeps past the deadline of the run: it gives up at once with the last error', async () => {
  const environment = fakeEnvironment();
  const error = Object.assign(busy(), { retryAfter: 2_000 });
  const { result } = start(retry(failing(error).work), null, { environment, timeout: 1_500 });
  await expect(result).rejects.toMatchObject({ because: 'time', cause: error });
  expect(environment.now()).toBe(0);
  expect(environment.waiting()).toBe(0);
});

test('no try begins after the total time', async () => {
  const environment = fakeEnvironment();
  const { work, calls } = failing(...Array.from({ length: 100 }, busy));
  const options = { attempts: 100, delay: 300, factor: 1, jitter: 'none', total: 1_000 } as const;
  const ended = start(retry(work, options), null, { environment }).result.catch((error: unknown) => error);
  await environment.advance(5_000);
  expect(await ended).toMatchObject({ because: 'time' });
  expect(calls).toEqual([1, 2, 3, 4]);
});

test('a sleep ends when the run is cancelled, with the reason and without a timer left', async () => {
  const environment = fakeEnvironment();
  const { work, calls } = failing(busy());
  const running = start(retry(work, { delay: 60_000, jitter: 'none', cap: 60_000 }), null, { environment });
  const ended = running.result.catch((error: unknown) => error);
  await environment.advance(10);
  expect(environment.waiting()).toBe(1);
  const reason = new Error('The player left.');
  running.cancel(reason);
  expect(await ended).toBe(reason);
  expect(environment.waiting()).toBe(0);
  expect(calls).toEqual([1]);
});

test('a failure of cancelled work is not tried again', async () => {
  const environment = fakeEnvironment();
  let calls = 0;
  const hangs = step('hang', (_: unknown, { signal }) => {
    calls += 1;
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('socket closed')));
    });
  });
  const ended = start(timeout(retry(hangs), 50), null, { environment }).result.catch(
    (error: unknown) => error,
  );
  await environment.advance(50);
  expect(await ended).toMatchObject({ code: 'primitives/timeout', path: 'timeout/retry' });
  expect(calls).toBe(1);
});

test('a step that timed out is tried again', async () => {
  const environment = fakeEnvironment();
  let calls = 0;
  const hangsOnce = step('hang', (_: unknown, { signal }) => {
    calls += 1;
    if (calls > 1) return 'well';
    return new Promise<string>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('closed')));
    });
  });
  const { result } = start(retry(timeout(hangsOnce, 100)), null, { environment });
  await environment.advance(1_000);
  expect(await result).toBe('well');
});

test('what a failed try wrote is forgotten, and what the last one wrote stays', async () => {
  const marks = slot<readonly number[]>('marks', []);
  const write = step('write', async (_: unknown, context) => {
    context.set(marks, [...context.get(marks), context.attempt]);
    if (context.attempt < 3) throw busy();
  });
  const context = createContext();
  context.set(marks, [0]);
  await sequence(retry(write, { delay: 0 }))(null, context);
  expect(context.get(marks)).toEqual([0, 3]);
});

test('each try is told, with its wait and what it follows from', async () => {
  const heard: Happening[] = [];
  const ids: (string | null)[][] = [];
  const errors = [busy(), busy()];
  const work = step('ask', async (_: unknown, { id, causation, attempt }) => {
    ids.push([id, causation]);
    if (attempt < 3) throw errors[attempt - 1];
  });
  await run(retry(work, { delay: 0 }), null, {
    correlation: 'c',
    observer: {
      begin: () => ({ within: (inner) => inner(), end: () => undefined, fail: () => undefined }),
      note: (_, happening) => heard.push(happening),
    },
  });
  expect(heard).toEqual([
    { type: 'retry', attempt: 2, delay: 0, error: errors[0] },
    { type: 'retry', attempt: 3, delay: 0, error: errors[1] },
  ]);
  expect(ids).toEqual([
    ['c:retry/ask', null],
    ['c:retry/ask#2', 'c:retry/ask'],
    ['c:retry/ask#3', 'c:retry/ask#2'],
  ]);
});

test('abort listeners leaking: none is left after many tries that failed and slept', async () => {
  const { signal } = new AbortController();
  const flow = step('many', async (_: unknown, context) => {
    const again = retry(
      step('ask', async () => Promise.reject(busy())),
      { attempts: 2, delay: 0.01 },
    );
    for (let count = 0; count < 200; count += 1) await again(null, context).catch(() => undefined);
    return context.frame.scope.listeners;
  });
  expect(await run(flow, null, { signal })).toBe(0);
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

test('settings that cannot work are refused where they are given', () => {
  expect(() => retry(busy, { attempts: 0 })).toThrow('attempts of retry is 0; it has to be a whole number');
  expect(() => retry(busy, { attempts: 1.5 })).toThrow('whole number');
  expect(() => retry(busy, { delay: -1 })).toThrow('delay of retry is -1; it has to be at least 0');
  expect(() => retry(busy, { factor: 0.5 })).toThrow('factor of retry');
  expect(() => retry(busy, { cap: Number.NaN })).toThrow('cap of retry');
  expect(() => retry(busy, { total: 0 })).toThrow('total of retry');
});

/** The waits before each further try of a step that always fails. */
async function waitsOf(options: Parameters<typeof retry>[1], marks: object = {}): Promise<number[]> {
  const waits: number[] = [];
  const plain = fakeEnvironment();
  const environment = {
    ...plain,
    after(milliseconds: number, work: () => void) {
      waits.push(milliseconds);
      queueMicrotask(work);
      return () => undefined;
    },
  };
  const always = async () => Promise.reject(Object.assign(busy(), marks));
  await run(retry(always, options), null, { environment }).catch(() => undefined);
  return waits;
}
