import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createContext,
  createRateLimit,
  rateLimit,
  RateLimitError,
  type RateLimitOptions,
  retry,
  start,
  step,
} from '../index.ts';
import type { Happening } from '../observe/happening.ts';
import { fakeEnvironment } from '../testing/index.ts';

/** A limited step in a run with a fake clock, and when it was called. */
function setUp(options: RateLimitOptions) {
  const environment = fakeEnvironment({ now: 1_000_000 });
  const heard: Happening[] = [];
  const context = createContext({
    environment,
    observer: {
      begin: () => ({ within: (work) => work(), end: () => undefined, fail: () => undefined }),
      note: (_, happening) => heard.push(happening),
    },
  });
  const at: number[] = [];
  const call = step('call', async (number: number) => {
    at.push(environment.now() - 1_000_000);
    return number;
  });
  const limited = rateLimit(call, options);
  return { environment, heard, context, at, limited, ask: (number: number) => limited(number, context) };
}

test('so many calls have an interval; the next is refused, and told when it is free', async () => {
  const { ask, environment } = setUp({ name: 'key', perInterval: 4, interval: 1_000 });
  for (const number of [1, 2, 3, 4]) expect(await ask(number)).toBe(number);
  const refused = await ask(5).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(RateLimitError);
  expect(refused).toMatchObject({ limit: 'key', retryAfter: 250, retryable: true });
  await environment.advance(249);
  await expect(ask(5)).rejects.toMatchObject({ retryAfter: 1 });
  await environment.advance(1);
  expect(await ask(5)).toBe(5);
});

test('a refusal costs nothing: asking in vain does not put the next call off', async () => {
  const { ask, environment } = setUp({ perInterval: 1, interval: 1_000 });
  await ask(1);
  for (let count = 0; count < 50; count += 1) await expect(ask(2)).rejects.toThrow('is used up');
  await environment.advance(1_000);
  expect(await ask(2)).toBe(2);
});

test('whoever may wait comes later, in order and evenly, and it is told', async () => {
  const { ask, at, environment, heard } = setUp({ perInterval: 10, interval: 1_000, burst: 1, wait: 300 });
  const all = Promise.allSettled([1, 2, 3, 4, 5].map(ask));
  await environment.advance(1_000);
  expect((await all).map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'rejected',
  ]);
  expect(at).toEqual([0, 100, 200, 300]);
  expect(heard).toEqual([
    { type: 'waited', name: 'rate-limit', milliseconds: 100 },
    { type: 'waited', name: 'rate-limit', milliseconds: 200 },
    { type: 'waited', name: 'rate-limit', milliseconds: 300 },
  ]);
});

test('in no stretch of time are there more calls than the burst and what has filled in since', async () => {
  const settings = fc.record({
    perInterval: fc.integer({ min: 1, max: 7 }),
    interval: fc.constantFrom(100, 1_000, 333),
    burst: fc.integer({ min: 1, max: 5 }),
    wait: fc.constantFrom(0, 150, 2_000),
  });
  const pauses = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(settings, pauses, async (options, times) => {
      const { ask, at, environment } = setUp(options);
      const all: Promise<unknown>[] = [];
      for (const pause of times) {
        await environment.advance(pause);
        all.push(ask(1).catch(() => undefined));
      }
      await environment.advance(10_000);
      await Promise.all(all);
      const rate = options.perInterval / options.interval;
      at.forEach((from, first) => {
        at.slice(first).forEach((to, calls) => {
          expect(calls + 1).toBeLessThanOrEqual(options.burst + (to - from) * rate + 1e-6);
        });
      });
    }),
    { numRuns: 60 },
  );
});

test('whoever is cancelled while waiting leaves no timer, and the last in line gives the call back', async () => {
  const { limited, environment, at } = setUp({ perInterval: 1, interval: 1_000, wait: 5_000 });
  await start(limited, 1, { environment }).result;
  const waiting = start(limited, 2, { environment });
  const reason = new Error('The player left.');
  waiting.cancel(reason);
  await expect(waiting.result).rejects.toBe(reason);
  expect(environment.waiting()).toBe(0);
  const next = start(limited, 3, { environment });
  await environment.advance(1_000);
  expect(await next.result).toBe(3);
  expect(at).toEqual([0, 1_000]);
});

test('nobody waits for a call that would come after the deadline', async () => {
  const { limited, environment } = setUp({ perInterval: 1, interval: 1_000, wait: 5_000 });
  await start(limited, 1, { environment }).result;
  await expect(start(limited, 2, { environment, timeout: 900 }).result).rejects.toMatchObject({
    retryAfter: 1_000,
  });
  expect(environment.waiting()).toBe(0);
});

test('a retry around it comes back when a call is free', async () => {
  const { limited, environment, at } = setUp({ perInterval: 2, interval: 1_000, burst: 1 });
  await start(limited, 1, { environment }).result;
  const { result } = start(retry(limited, { delay: 1 }), 2, { environment });
  await environment.advance(500);
  expect(await result).toBe(2);
  expect(at).toEqual([0, 500]);
});

test('several steps share one limit', async () => {
  const shared = createRateLimit({ perInterval: 2, interval: 60_000 });
  const hint = rateLimit(() => 'a hint', shared);
  const tell = rateLimit(async () => 'a story', shared);
  expect([await hint(null), await tell(null)]).toEqual(['a hint', 'a story']);
  await expect(hint(null)).rejects.toBeInstanceOf(RateLimitError);
});

test('settings that cannot work are refused where they are given', () => {
  expect(() => createRateLimit({ perInterval: 0 })).toThrow('perInterval of rateLimit is 0');
  expect(() => createRateLimit({ perInterval: 1, interval: 0 })).toThrow('interval of rateLimit is 0');
  expect(() => createRateLimit({ perInterval: 1, burst: 0 })).toThrow('burst of rateLimit is 0');
  expect(() => createRateLimit({ perInterval: 1, wait: -1 })).toThrow('wait of rateLimit is -1');
});
