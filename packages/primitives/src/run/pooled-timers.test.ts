import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakeEnvironment } from '../testing/index.ts';
import { pooledTimers } from './pooled-timers.ts';

/** A machine whose time passes when told to, and what is set on it. */
function machine() {
  const clock = fakeEnvironment();
  let set = 0;
  let which = 'first';
  let alive = 0;
  const timers = pooledTimers({
    now: () => clock.now(),
    which: () => which,
    set(milliseconds, work) {
      set += 1;
      const timer = { isRef: true, isDone: false };
      alive += 1;
      const done = (): void => {
        if (!timer.isDone && timer.isRef) alive -= 1;
        timer.isDone = true;
      };
      const stop = clock.after(milliseconds, () => {
        done();
        work();
      });
      const keep = (isRef: boolean) => () => {
        if (!timer.isDone && timer.isRef !== isRef) alive += isRef ? 1 : -1;
        timer.isRef = isRef;
      };
      return { ref: keep(true), unref: keep(false), stop: () => (done(), stop()) };
    },
    clear: (timer) => timer.stop(),
  });
  return {
    after: timers,
    clock,
    timersSet: () => set,
    keepsAlive: () => alive > 0,
    exchange: () => (which = 'second'),
  };
}

test('a length that comes back shares one timer, and most are never reached', async () => {
  const { after, clock, timersSet, keepsAlive } = machine();
  for (let count = 0; count < 10_000; count += 1) after(1_000, () => expect.unreachable())();
  expect(timersSet()).toBe(2);
  expect(keepsAlive()).toBe(false);
  await clock.advance(5_000);
  expect(clock.waiting()).toBe(0);
});

test('every timer that is not cancelled comes due once, at its time, and the others never', async () => {
  const timers = fc.array(
    fc.record({
      pause: fc.integer({ min: 0, max: 40 }),
      length: fc.constantFrom(10, 50, 50, 120, 33.3),
      cancelAfter: fc.option(fc.integer({ min: 0, max: 200 }), { nil: null }),
    }),
    { maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(timers, async (list) => {
      const { after, clock, keepsAlive } = machine();
      const rang: [number, number][] = [];
      const expected: [number, number][] = [];
      for (const [at, { pause, length, cancelAfter }] of list.entries()) {
        await clock.advance(pause);
        const due = clock.now() + length;
        const stop = after(length, () => rang.push([at, clock.now()]));
        // Never at the very moment at which it comes due.
        if (cancelAfter !== null) clock.after(cancelAfter + 0.05, stop);
        if (cancelAfter === null || cancelAfter + 0.05 > length) expected.push([at, due]);
      }
      await clock.advance(1_000);
      const sorted = (rows: [number, number][]) => rows.sort(([a], [b]) => a - b);
      const late = sorted(rang).map(([at, when], index) => [
        at,
        Math.max(0, when - (expected[index]?.[1] ?? 0)),
      ]);
      expect(late.map(([at]) => at)).toEqual(sorted(expected).map(([at]) => at));
      expect(rang.every(([, when], index) => when >= (expected[index]?.[1] ?? 0))).toBe(true);
      expect(late.every(([, by = 0]) => by <= 1)).toBe(true);
      expect(keepsAlive()).toBe(false);
    }),
    { numRuns: 100 },
  );
});

test('an error of one that came due does not keep the others from theirs', async () => {
  const { after, clock } = machine();
  let rang = 0;
  after(100, () => undefined);
  after(100, () => {
    throw new Error('Somebody erred.');
  });
  after(100, () => (rang += 1));
  await expect(clock.advance(100)).rejects.toThrow('Somebody erred.');
  await clock.advance(1);
  expect(rang).toBe(1);
});

test('a program stays alive while one waits, and only then', () => {
  const { after, keepsAlive } = machine();
  after(100, () => undefined)();
  const stops = [after(100, () => undefined), after(100, () => undefined)];
  expect(keepsAlive()).toBe(true);
  for (const stop of stops) stop();
  expect(keepsAlive()).toBe(false);
});

test('timers that were exchanged, as tests do, hold up nobody who comes after', async () => {
  const { after, clock, exchange, timersSet } = machine();
  after(100, () => undefined)();
  after(100, () => undefined)();
  const before = timersSet();
  exchange();
  let rang = 0;
  after(100, () => (rang += 1));
  expect(timersSet()).toBe(before + 1);
  await clock.advance(100);
  expect(rang).toBe(1);
});
