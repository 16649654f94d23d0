import { describe, expect, test } from 'vitest';
import {
  breaker,
  type BreakerState,
  type BreakerStore,
  createBreaker,
  createContext,
  memoryBreakerStore,
  OpenError,
} from '../../index.ts';
import type { Happening } from '../../observe/happening.ts';
import { breakerStoreConformance, fakeEnvironment } from '../../testing/index.ts';

describe('the store in memory', () => {
  for (const { title, run } of breakerStoreConformance(async () => memoryBreakerStore()))
    test(title, async () => {
      await expect(run()).resolves.toBeUndefined();
    });
});

describe('the checks for stores', () => {
  test('find a store that overwrites, one that shares what it holds, and one that forgets', async () => {
    const kept = new Map<string, Parameters<BreakerStore['save']>[1]>();
    const overwrites: BreakerStore = {
      load: async (name) => kept.get(name) ?? null,
      save: async (name, saved) => {
        kept.set(name, saved);
        return true;
      },
    };
    const forgets: BreakerStore = { load: async () => null, save: async () => true };
    expect(await failedBy(() => (kept.clear(), overwrites))).toEqual([
      'refuses whoever does not know what was saved last',
      'lets exactly one of many save the same version',
      'hands out copies: what somebody does with a state changes nothing here',
    ]);
    expect(await failedBy(() => forgets)).toContain('gives back exactly what was saved');
  });

  async function failedBy(open: () => BreakerStore): Promise<string[]> {
    const failed: string[] = [];
    for (const { title, run } of breakerStoreConformance(async () => open())) {
      await run().catch(() => failed.push(title));
    }
    return failed;
  }
});

const down = new Error('It cannot be reached.');

/** Breakers of several processes over one store, with one clock. */
function setUp(store: BreakerStore, processes = 2) {
  const environment = fakeEnvironment();
  const heard: Happening[] = [];
  const context = createContext({
    environment,
    observer: {
      begin: () => ({ within: (work) => work(), end: () => undefined, fail: () => undefined }),
      note: (_, happening) => heard.push(happening),
    },
  });
  const calls: string[] = [];
  const asks = Array.from({ length: processes }, () => {
    const shared = createBreaker({
      name: 'model',
      minimumVolume: 4,
      probes: 3,
      recoveryTimeout: 5_000,
      storeTimeout: 100,
      store,
    });
    const call = breaker(async (how: 'fail' | 'succeed') => {
      calls.push(how);
      if (how === 'fail') throw down;
      return 'well';
    }, shared);
    return (how: 'fail' | 'succeed') => call(how, context).catch((error: unknown) => error);
  });
  return { environment, heard, calls, asks };
}

/** A store that counts how often it is asked, and can be made to fail or to hang. */
function countingStore() {
  const inner = memoryBreakerStore();
  const asked = { loads: 0, saves: 0 };
  const mood: { now: 'well' | 'fails' | 'hangs' } = { now: 'well' };
  const inMood = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (mood.now === 'fails') throw new Error('The store is away.');
    return mood.now === 'hangs' ? new Promise<never>(() => undefined) : work();
  };
  const store: BreakerStore = {
    load: async (name) => {
      asked.loads += 1;
      return inMood(() => inner.load(name));
    },
    save: async (name, saved) => {
      asked.saves += 1;
      return inMood(() => inner.save(name, saved));
    },
  };
  return { store, asked, mood };
}

test('what one process learns the others know', async () => {
  const { asks, calls } = setUp(memoryBreakerStore());
  const [here = never, there = never] = asks;
  for (const ask of [here, there, here, there]) expect(await ask('fail')).toBe(down);
  expect(await here('succeed')).toBeInstanceOf(OpenError);
  expect(await there('succeed')).toBeInstanceOf(OpenError);
  expect(calls).toHaveLength(4);
});

test('50 concurrent probes in half open: over all processes exactly as many get through as were allowed', async () => {
  const { asks, calls, environment, heard } = setUp(memoryBreakerStore(), 5);
  const [here = never] = asks;
  await Promise.all(Array.from({ length: 4 }, () => here('fail')));
  await environment.advance(5_000);
  calls.length = 0;
  heard.length = 0;
  const all = await Promise.all(asks.flatMap((ask) => Array.from({ length: 10 }, () => ask('succeed'))));
  expect(calls).toHaveLength(3);
  expect(all.filter((one) => one instanceof OpenError)).toHaveLength(47);
  expect(heard).toEqual([
    { type: 'breaker', name: 'model', from: 'open', to: 'half-open' },
    { type: 'breaker', name: 'model', from: 'half-open', to: 'closed' },
  ]);
});

test('fifty callers at once ask the store a few times, not fifty', async () => {
  const { store, asked } = countingStore();
  const { asks } = setUp(store, 1);
  const [here = never] = asks;
  await Promise.all(Array.from({ length: 50 }, () => here('succeed')));
  expect(asked.loads).toBeLessThan(6);
  expect(asked.saves).toBeLessThan(6);
});

test('when the store fails, calls go on with what is known here, and it is told once', async () => {
  const { store, asked, mood } = countingStore();
  const { asks, heard, environment } = setUp(store, 1);
  const [here = never] = asks;
  expect(await here('succeed')).toBe('well');
  mood.now = 'fails';
  for (let count = 0; count < 3; count += 1) expect(await here('fail')).toBe(down);
  expect(await here('succeed')).toBeInstanceOf(OpenError);
  expect(heard.filter(({ type }) => type === 'store-failed')).toHaveLength(1);
  const { loads } = asked;
  mood.now = 'well';
  await environment.advance(5_000);
  expect(await here('succeed')).toBe('well');
  expect(asked.loads).toBeGreaterThan(loads);
});

test('a store that hangs holds nobody up for longer than it was given', async () => {
  const { store, mood } = countingStore();
  mood.now = 'hangs';
  const { asks, heard, environment } = setUp(store, 1);
  const [here = never] = asks;
  const given = here('succeed');
  await environment.advance(100);
  expect(await given).toBe('well');
  expect(heard).toEqual([
    {
      type: 'store-failed',
      name: 'model',
      operation: 'get',
      error: expect.objectContaining({ code: 'primitives/store' }),
    },
  ]);
  expect(environment.waiting()).toBe(0);
});

test('a store that holds something else is no reason to fail', async () => {
  const strange: BreakerState = JSON.parse('{"mode":"ajar"}');
  const store: BreakerStore = {
    load: async () => ({ version: 7, state: strange }),
    save: async () => false,
  };
  const { asks, heard } = setUp(store, 1);
  const [here = never] = asks;
  expect(await here('succeed')).toBe('well');
  expect(heard).toMatchObject([
    { type: 'store-failed', operation: 'get', error: { code: 'primitives/breaker-state' } },
  ]);
});

async function never(): Promise<never> {
  throw new Error('There is no such process.');
}
