import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import {
  createContext,
  fallback,
  run,
  sequence,
  slot,
  start,
  step,
  timeout,
  TimeoutError,
} from '../index.ts';
import { fakeEnvironment } from '../testing/index.ts';
import type { Happening } from '../observe/happening.ts';

/** Hangs until it is cancelled, then takes so many milliseconds to let go. */
function hanging(name: string, lettingGo = 0) {
  return step(name, (_: unknown, { signal, frame }) => {
    const { environment } = frame.run;
    return new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        if (lettingGo === 0) reject(signal.reason);
        else environment.after(lettingGo, () => reject(new Error('closed')));
      });
    });
  });
}

test('a step that takes too long is cancelled, and the error names it', async () => {
  const environment = fakeEnvironment();
  const flow = sequence(timeout(hanging('ask'), 1_000)).named('turn');
  const ended = start(flow, null, { environment }).result.catch((error: unknown) => error);
  await environment.advance(999);
  expect(environment.waiting()).toBe(1);
  await environment.advance(1);
  expect(await ended).toBeInstanceOf(TimeoutError);
  expect(await ended).toMatchObject({ path: 'turn/timeout/ask', after: 1_000, letGo: true });
  expect(environment.waiting()).toBe(0);
});

test('it waits for cancelled work to let go, whatever that ends with', async () => {
  const environment = fakeEnvironment();
  let hasEnded = false;
  const ended = start(timeout(hanging('slow', 80), 1_000), null, { environment })
    .result.catch((error: unknown) => error)
    .finally(() => {
      hasEnded = true;
    });
  await environment.advance(1_079);
  expect(hasEnded).toBe(false);
  await environment.advance(1);
  expect(await ended).toMatchObject({ code: 'primitives/timeout', letGo: true });
});

test('work that does not let go is left behind after the grace, and the error says so', async () => {
  const environment = fakeEnvironment();
  const heard: Happening[] = [];
  const observer = {
    begin: () => ({ within: <R>(inner: () => R) => inner(), end: () => undefined, fail: () => undefined }),
    note: (_: unknown, happening: Happening) => void heard.push(happening),
  };
  const never = () => new Promise<never>(() => undefined);
  const flow = timeout(never, 1_000, { grace: 30 });
  const ended = start(flow, null, { environment, observer }).result.catch((error: unknown) => error);
  await environment.advance(1_030);
  expect(await ended).toMatchObject({ letGo: false, message: expect.stringContaining('did not let go') });
  expect(heard).toEqual([{ type: 'timeout', after: 1_000, letGo: false }]);
  expect(environment.waiting()).toBe(0);
});

test('swallowed inner timeout: an inner one is never taken for the outer one', async () => {
  const environment = fakeEnvironment();
  const inner = timeout(hanging('inner'), 100);
  const outer = timeout(sequence(inner).named('work'), 1_000);
  const ended = start(outer, null, { environment }).result.catch((error: unknown) => error);
  await environment.advance(100);
  expect(await ended).toMatchObject({ path: 'timeout/work/timeout/inner', after: 100 });
  expect(environment.waiting()).toBe(0);
});

test('swallowed inner timeout: when the outer time is over, a fallback for the inner one is not used', async () => {
  const environment = fakeEnvironment();
  let isUsed = false;
  const other = () => {
    isUsed = true;
  };
  const inner = fallback(timeout(hanging('inner'), 1_000), other);
  const ended = start(timeout(inner, 400), null, { environment }).result.catch((error: unknown) => error);
  await environment.advance(400);
  expect(await ended).toMatchObject({ path: 'timeout/fallback', after: 400 });
  expect(isUsed).toBe(false);
});

test('an inner timeout that somebody handled leaves the outer one as it was', async () => {
  const environment = fakeEnvironment();
  const flow = timeout(
    fallback(timeout(hanging('inner'), 100), () => 'plain'),
    1_000,
  );
  const { result } = start(flow, null, { environment });
  await environment.advance(100);
  expect(await result).toBe('plain');
  expect(environment.waiting()).toBe(0);
});

test('the deadline only shrinks on the way in, and comes back on the way out', async () => {
  const environment = fakeEnvironment({ now: 5_000 });
  const seen: number[] = [];
  const look = step('look', (_: unknown, { deadline, remaining }) => void seen.push(deadline, remaining));
  const flow = sequence(timeout(sequence(timeout(look, 300), timeout(look, 9_000)), 1_000), look);
  await run(flow, null, { environment, timeout: 2_000 });
  expect(seen).toEqual([5_300, 300, 6_000, 1_000, 7_000, 2_000]);
});

test('work that never lets go of the processor is ended between its steps', async () => {
  let now = 0;
  const environment = { ...fakeEnvironment(), now: () => now };
  const work = async () => {
    now += 10;
  };
  const loop = step('loop', async (_: unknown, context) => {
    for (let count = 0; count < 1_000; count += 1) await sequence(work, work)(undefined, context);
  });
  await expect(run(timeout(loop, 500), null, { environment })).rejects.toMatchObject({
    code: 'primitives/timeout',
    path: 'timeout/loop',
  });
  expect(now).toBeLessThan(1_000);
});

test('a step that gives its output at once needs no timer', async () => {
  const environment = fakeEnvironment();
  let timers = 0;
  const counting = {
    ...environment,
    after(milliseconds: number, work: () => void) {
      timers += 1;
      return environment.after(milliseconds, work);
    },
  };
  const flow = timeout((count: number) => count * 2, 1_000);
  expect(await run(flow, 21, { environment: counting })).toBe(42);
  expect(timers).toBe(0);
});

test('what it wrote is there when it came in time, and not when it came too late', async () => {
  const environment = fakeEnvironment();
  const mood = slot('mood', 'calm');
  const context = createContext({ environment });
  const quick = step('quick', async (_: unknown, inner) => inner.set(mood, 'glad'));
  await timeout(quick, 100)(null, context);
  expect(context.get(mood)).toBe('glad');
  const late = step('late', (_: unknown, inner) => {
    inner.set(mood, 'sad');
    return hanging('hang')(null, inner);
  });
  const ended = timeout(late, 100)(null, context).catch((error: unknown) => error);
  await environment.advance(100);
  expect(await ended).toBeInstanceOf(TimeoutError);
  expect(context.get(mood)).toBe('glad');
});

test('when the run is cancelled it ends with that, and leaves no timer', async () => {
  const environment = fakeEnvironment();
  const running = start(timeout(hanging('ask'), 1_000), null, { environment });
  const ended = running.result.catch((error: unknown) => error);
  await environment.advance(10);
  running.cancel(new Error('The player left.'));
  expect(await ended).toMatchObject({ message: 'The player left.' });
  expect(environment.waiting()).toBe(0);
});

test('abort listeners leaking: no listener and no timer is left after 100,000 runs', async () => {
  const { signal } = new AbortController();
  let waiting = 0;
  const environment = {
    ...fakeEnvironment(),
    after() {
      waiting += 1;
      return () => {
        waiting -= 1;
      };
    },
  };
  const flow = timeout(async (count: number) => count + 1, 1_000);
  const many = step('many', async (_: unknown, context) => {
    for (let count = 0; count < 100_000; count += 1) await flow(count, context);
    return context.frame.scope.listeners;
  });
  expect(await run(many, null, { environment, signal })).toBe(0);
  expect(waiting).toBe(0);
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

test('a time that is no time is refused where it is given', () => {
  expect(() => timeout(() => 1, 0)).toThrow('milliseconds of timeout is 0; it has to be above 0');
  expect(() => timeout(() => 1, Number.NaN)).toThrow('above 0');
});
