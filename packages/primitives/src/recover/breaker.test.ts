import * as fc from 'fast-check';
import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import {
  breaker,
  type BreakerOptions,
  type BreakerState,
  bulkhead,
  createBreaker,
  createContext,
  OpenError,
  run,
  start,
  step,
} from '../index.ts';
import type { Happening } from '../observe/happening.ts';
import { fakeEnvironment } from '../testing/index.ts';

const down = new Error('It cannot be reached.');

/** A step that does as it is told, in a run with a clock that is told what time it is. */
function setUp(options: Omit<BreakerOptions, 'name'> = {}) {
  const environment = fakeEnvironment();
  const heard: Happening[] = [];
  const context = createContext({
    environment,
    observer: {
      begin: () => ({ within: (work) => work(), end: () => undefined, fail: () => undefined }),
      note: (_, happening) => heard.push(happening),
    },
  });
  const shared = createBreaker({ name: 'model', ...options });
  const calls: string[] = [];
  const call = breaker(
    step('call', async (how: 'fail' | 'succeed') => {
      calls.push(how);
      if (how === 'fail') throw down;
      return 'well';
    }),
    shared,
  );
  const ask = (how: 'fail' | 'succeed') => call(how, context).catch((error: unknown) => error);
  return { environment, heard, context, shared, calls, ask };
}

test('it opens when the part of failed calls reaches the rate, and fails at once from then on', async () => {
  const { shared, calls, ask, heard } = setUp({
    failureRate: 0.5,
    minimumVolume: 4,
    recoveryTimeout: 30_000,
  });
  for (const how of ['succeed', 'succeed', 'fail'] as const) await ask(how);
  expect(shared.mode).toBe('closed');
  expect(await ask('fail')).toBe(down);
  expect(shared.mode).toBe('open');
  const refused = await ask('succeed');
  expect(refused).toBeInstanceOf(OpenError);
  expect(refused).toMatchObject({ breaker: 'model', retryAfter: 30_000, retryable: false });
  expect(calls).toHaveLength(4);
  expect(heard).toEqual([{ type: 'breaker', name: 'model', from: 'closed', to: 'open' }]);
});

test('a few calls mean nothing: below the minimum volume it stays closed', async () => {
  const { shared, ask } = setUp({ failureRate: 0.1, minimumVolume: 10 });
  for (let count = 0; count < 9; count += 1) await ask('fail');
  expect(shared.mode).toBe('closed');
  await ask('fail');
  expect(shared.mode).toBe('open');
});

test('a breaker that opens after five failures in a row and rests for 30 seconds can be said', async () => {
  const { shared, ask, environment } = setUp({ count: 5, failureRate: 1, recoveryTimeout: 30_000 });
  for (let round = 0; round < 10; round += 1) {
    for (let count = 0; count < 4; count += 1) await ask('fail');
    await ask('succeed');
  }
  expect(shared.mode).toBe('closed');
  for (let count = 0; count < 5; count += 1) await ask('fail');
  expect(shared.mode).toBe('open');
  await environment.advance(29_999);
  expect(await ask('succeed')).toMatchObject({ retryAfter: 1 });
  await environment.advance(1);
  expect(await ask('succeed')).toBe('well');
  expect(shared.mode).toBe('closed');
});

test('breaker opened by 1 % failures over a long time: a low rate never opens it, however long it goes on', async () => {
  const { shared, ask, environment } = setUp({ failureRate: 0.5, window: 10_000 });
  for (let count = 1; count <= 20_000; count += 1) {
    await ask(count % 100 === 0 ? 'fail' : 'succeed');
    if (count % 1_000 === 0) await environment.advance(3_600_000);
  }
  expect(shared.mode).toBe('closed');
  expect(shared.state.pieces.length).toBeLessThan(12);
});

test('the window slides: what is older counts no more', async () => {
  const { shared, ask, environment } = setUp({ failureRate: 0.5, window: 10_000, minimumVolume: 10 });
  for (let count = 0; count < 9; count += 1) await ask('fail');
  await environment.advance(11_001);
  for (let count = 0; count < 9; count += 1) await ask('fail');
  expect(shared.mode).toBe('closed');
  await environment.advance(5_000);
  await ask('fail');
  expect(shared.mode).toBe('open');
});

test('counting by calls, by time or by both agrees with a list of all calls', async () => {
  const history = fc.array(fc.record({ pause: fc.integer({ min: 0, max: 400 }), fails: fc.boolean() }), {
    maxLength: 60,
  });
  const rules = fc.record({
    window: fc.constantFrom(1_000, Infinity),
    count: fc.constantFrom(3, 8),
    failureRate: fc.constantFrom(0.3, 0.5, 1),
    minimumVolume: fc.constantFrom(1, 3),
  });
  await fc.assert(
    fc.asyncProperty(history, rules, async (calls, options) => {
      const { shared, ask, environment } = setUp(options);
      const list: { at: number; fails: boolean }[] = [];
      for (const { pause, fails } of calls) {
        await environment.advance(pause);
        const at = environment.now();
        list.push({ at, fails });
        await ask(fails ? 'fail' : 'succeed');
        const counted = list.filter((one) => one.at > at - options.window).slice(-options.count);
        const failed = counted.filter((one) => one.fails).length;
        const opens =
          fails && counted.length >= options.minimumVolume && failed / counted.length >= options.failureRate;
        expect(shared.mode).toBe(opens ? 'open' : 'closed');
        if (opens) break;
      }
    }),
    { numRuns: 60 },
  );
});

/** A breaker that has just opened, and whose time of rest is over. */
async function rested(options: Omit<BreakerOptions, 'name'> = {}) {
  const set = setUp({ minimumVolume: 2, recoveryTimeout: 5_000, ...options });
  await set.ask('fail');
  await set.ask('fail');
  await set.environment.advance(5_000);
  set.heard.length = 0;
  return set;
}

test('50 concurrent probes in half open: exactly as many get through as were allowed', async () => {
  for (const probes of [1, 3]) {
    const { ask, calls, shared, heard } = await rested({ probes });
    calls.length = 0;
    const all = await Promise.all(Array.from({ length: 50 }, () => ask('succeed')));
    expect(calls).toHaveLength(probes);
    expect(all.filter((one) => one === 'well')).toHaveLength(probes);
    expect(all.filter((one) => one instanceof OpenError && one.retryAfter > 0)).toHaveLength(50 - probes);
    expect(shared.mode).toBe('closed');
    expect(heard).toEqual([
      { type: 'breaker', name: 'model', from: 'open', to: 'half-open' },
      { type: 'breaker', name: 'model', from: 'half-open', to: 'closed' },
    ]);
  }
});

test('one failed probe opens it again, for the whole recovery time', async () => {
  const { ask, shared, environment } = await rested({ probes: 3 });
  await ask('succeed');
  expect(shared.mode).toBe('half-open');
  await ask('fail');
  expect(shared.mode).toBe('open');
  await environment.advance(4_999);
  expect(await ask('succeed')).toMatchObject({ code: 'primitives/open', retryAfter: 1 });
});

test('hung probe wedging: a probe that never answers gives its place to another after the recovery time', async () => {
  const { shared, context, environment, ask } = await rested();
  const never = breaker(() => new Promise<never>(() => undefined), shared);
  void never(null, context);
  expect(await ask('succeed')).toMatchObject({ code: 'primitives/open', retryAfter: 5_000 });
  await environment.advance(5_000);
  expect(await ask('succeed')).toBe('well');
  expect(shared.mode).toBe('closed');
});

test('hung probe wedging: a probe that nobody waits for any more gives its place back at once', async () => {
  const { shared, environment, ask } = await rested();
  const never = breaker(() => new Promise<never>(() => undefined), shared);
  const running = start(never, null, { environment });
  expect(shared.mode).toBe('half-open');
  running.cancel();
  expect(await ask('succeed')).toBe('well');
  expect(shared.mode).toBe('closed');
});

test('a probe that answers after its place was given away has no say', async () => {
  const { shared, context, environment, ask } = await rested({ probes: 2 });
  let fail: (reason: unknown) => void = () => undefined;
  const slow = breaker(
    () =>
      new Promise<never>((_resolve, reject) => {
        fail = reject;
      }),
    shared,
  );
  const ended = slow(null, context).catch((error: unknown) => error);
  await environment.advance(5_000);
  await ask('succeed');
  fail(down);
  expect(await ended).toBe(down);
  expect(shared.mode).toBe('half-open');
  await ask('succeed');
  expect(shared.mode).toBe('closed');
});

test('a call that began before it opened has no say in what comes after', async () => {
  const { shared, context, environment, ask } = setUp({ minimumVolume: 2, recoveryTimeout: 5_000 });
  let fail: (reason: unknown) => void = () => undefined;
  const slow = breaker(
    () =>
      new Promise<never>((_resolve, reject) => {
        fail = reject;
      }),
    shared,
  );
  const ended = slow(null, context).catch((error: unknown) => error);
  await ask('fail');
  await ask('fail');
  await environment.advance(5_000);
  await ask('succeed');
  expect(shared.mode).toBe('closed');
  fail(down);
  await ended;
  expect(shared.state).toMatchObject({ calls: 0, failures: 0 });
});

test('aborted calls count neither way', async () => {
  const { shared, environment } = setUp({ minimumVolume: 1, failureRate: 0.01 });
  const hangs = step(
    'hang',
    (_: unknown, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('closed')));
      }),
  );
  const running = start(breaker(hangs, shared), null, { environment });
  const ended = running.result.catch((error: unknown) => error);
  running.cancel();
  await ended;
  const aborted = async () => Promise.reject(new DOMException('It was aborted.', 'AbortError'));
  await expect(run(breaker(aborted, shared), null)).rejects.toThrow('It was aborted.');
  expect(shared.state).toMatchObject({ mode: 'closed', calls: 0, failures: 0 });
});

test('mistakes in the code and refusals of this library count neither way', async () => {
  const { shared, context } = setUp();
  const mistake = breaker(async () => Promise.reject(new TypeError('x is not a function')), shared);
  await expect(mistake(null, context)).rejects.toThrow(TypeError);
  const narrow = breaker(
    bulkhead(() => new Promise<null>(setImmediate), { limit: 1 }),
    shared,
  );
  const both = await Promise.allSettled([narrow(null, context), narrow(null, context)]);
  expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(shared.state).toMatchObject({ calls: 1, failures: 0 });
});

test('an error that is no failure of the other side shows that it answers', async () => {
  const { shared, ask } = setUp({ minimumVolume: 1, isFailure: (error) => error !== down });
  await ask('fail');
  expect(shared.state).toMatchObject({ mode: 'closed', calls: 1, failures: 0 });
});

test('it opens for all steps that share it, also for those that give their output at once', async () => {
  const { shared, ask, context } = setUp({ minimumVolume: 1 });
  const other = breaker((count: number) => count, shared);
  expect(await other(1, context)).toBe(1);
  await ask('fail');
  await expect(other(1, context)).rejects.toThrow('The breaker "model" is open');
});

test('what it knows is JSON, and another one goes on with it', async () => {
  const { shared, ask, environment } = setUp({ minimumVolume: 1, recoveryTimeout: 5_000 });
  await ask('fail');
  const state = JSON.parse(JSON.stringify(shared.state));
  const next = createBreaker({ name: 'model', minimumVolume: 1, recoveryTimeout: 5_000, state });
  const call = breaker(async () => 'well', next);
  await environment.advance(2_000);
  await expect(run(call, null, { environment })).rejects.toMatchObject({ retryAfter: 3_000 });
  await environment.advance(3_000);
  expect(await run(call, null, { environment })).toBe('well');
  expect(next.mode).toBe('closed');
  expect(shared.mode).toBe('open');
});

test('abort listeners leaking: probes and calls leave none behind', async () => {
  const { signal } = new AbortController();
  const environment = fakeEnvironment();
  const shared = createBreaker({ name: 'model', minimumVolume: 1, recoveryTimeout: 1 });
  let count = 0;
  const call = breaker(async () => {
    count += 1;
    if (count % 2 === 0) throw down;
  }, shared);
  const many = step('many', async (_: unknown, context) => {
    for (let at = 0; at < 500; at += 1) {
      await call(null, context).catch(() => undefined);
      if (shared.mode === 'open') await environment.advance(1);
    }
    return context.frame.scope.listeners;
  });
  expect(await run(many, null, { environment, signal })).toBe(0);
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

test('settings that cannot work are refused where they are given', () => {
  const make = (options: Omit<BreakerOptions, 'name'>) => () => createBreaker({ name: 'model', ...options });
  expect(make({ failureRate: 0 })).toThrow(
    'failureRate of breaker is 0; it has to be above 0 and at most 1.',
  );
  expect(make({ failureRate: 1.5 })).toThrow('failureRate of breaker is 1.5');
  expect(make({ count: 5, minimumVolume: 6 })).toThrow(
    'minimumVolume of breaker is 6; it has to be at least 1 and at most 5',
  );
  expect(make({ window: 0 })).toThrow('window of breaker');
  expect(make({ probes: 0 })).toThrow('probes of breaker');
  expect(make({ recoveryTimeout: 0 })).toThrow('recoveryTimeout of breaker');
  const state: BreakerState = JSON.parse('{"mode":"ajar"}');
  expect(make({ state })).toThrow('This is not the state of a breaker');
});

test('a state from a clock that was ahead keeps it open no longer than the recovery time, and probes neither', async () => {
  const ahead = 3_600_000;
  const { state } = createBreaker({ name: 'model' });
  const open: BreakerState = { ...state, mode: 'open', since: ahead };
  const probing: BreakerState = {
    ...state,
    mode: 'half-open',
    probes: [{ id: 1, until: 2 * ahead }],
    sent: 1,
  };
  for (const before of [open, probing]) {
    const { environment, ask } = setUp({ state: before, recoveryTimeout: 30_000 });
    expect(await ask('succeed')).toMatchObject({ code: 'primitives/open', retryAfter: 30_000 });
    await environment.advance(30_000);
    expect(await ask('succeed')).toBe('well');
  }
});
