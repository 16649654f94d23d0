import { describe, expect, test } from 'vitest';
import { cache, createContext, memoryStore, run, slot, start, step, type CacheOptions } from '../index.ts';
import { fakeEnvironment } from '../testing/index.ts';

/** A step that counts its calls, and ends when it is told to. */
function gated() {
  const open: ((value: unknown) => void)[] = [];
  const signals: AbortSignal[] = [];
  const work = step('work', (_: string, { signal }) => {
    signals.push(signal);
    return new Promise<unknown>((resolve, reject) => {
      open.push(resolve);
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  });
  return { work, open, signals };
}

function watched() {
  const results: string[] = [];
  const observer = {
    begin: () => ({ within: <R>(work: () => R) => work(), end: () => undefined, fail: () => undefined }),
    note: (_: unknown, happening: { type: string; result?: string }) =>
      results.push(happening.result ?? happening.type),
  };
  return { results, observer };
}

const byInput = { key: (input: string) => input, ttl: 1_000 };

/** A step that gives a new number every time, at once or later, with a cache around it. */
function counted(options: Partial<CacheOptions<string>> = {}, later = true) {
  const calls = { count: 0 };
  const work = () => {
    calls.count += 1;
    return later ? Promise.resolve(calls.count) : calls.count;
  };
  return { calls, kept: cache<string, number>(work, { ...byInput, ...options }) };
}

describe('what is kept', () => {
  test.each([true, false])(
    'an output is made once for a key, and told as miss and hit (later: %s)',
    async (later) => {
      const { results, observer } = watched();
      const { kept } = counted({}, later);
      expect([await run(kept, 'a', { observer }), await run(kept, 'a', { observer })]).toEqual([1, 1]);
      expect(await run(kept, 'b', { observer })).toBe(2);
      expect(results).toEqual(['miss', 'hit', 'miss']);
    },
  );

  test('null and undefined are outputs like any other', async () => {
    for (const value of [null, undefined]) {
      let calls = 0;
      const kept = cache<string, unknown>(() => {
        calls += 1;
        return value;
      }, byInput);
      expect([await run(kept, ''), await run(kept, '')]).toEqual([value, value]);
      expect(calls).toBe(1);
    }
  });

  test('a value is forgotten after its time, by the clock of the run', async () => {
    const environment = fakeEnvironment();
    const { kept } = counted();
    await run(kept, 'a', { environment });
    await environment.advance(999);
    expect(await run(kept, 'a', { environment })).toBe(1);
    await environment.advance(1);
    expect(await run(kept, 'a', { environment })).toBe(2);
  });

  test('a value that never ends is kept', async () => {
    const environment = fakeEnvironment();
    const { kept } = counted({ ttl: Infinity, stale: 5 });
    await run(kept, 'a', { environment });
    await environment.advance(1e12);
    expect(await run(kept, 'a', { environment })).toBe(1);
  });

  test('cache by reference: everybody gets the same value, and nobody can change it', async () => {
    const hidden = Object.freeze({ deep: { list: [1] } });
    const kept = cache<string, typeof hidden>(async () => hidden, byInput);
    for (let time = 0; time < 2; time += 1) {
      const value = await run(kept, 'a');
      expect(() => value.deep.list.push(2)).toThrow(TypeError);
    }
  });

  test('what cannot be frozen or written down is refused, and not kept', async () => {
    const kept = cache<string, unknown>(async () => new Map(), byInput);
    await expect(run(kept, 'a')).rejects.toThrow(
      'The cache "cache" was given a Map, which JSON cannot hold.',
    );
    const around: { self?: unknown } = {};
    around.self = around;
    await expect(
      run(
        cache<string, unknown>(() => around, byInput),
        'a',
      ),
    ).rejects.toThrow('nested without end');
  });

  test('cache without bound: what was not used for the longest time goes first', async () => {
    const { kept } = counted({ most: 2 });
    for (const key of ['a', 'b', 'a', 'c', 'a']) await run(kept, key);
    expect([await run(kept, 'a'), await run(kept, 'b')]).toEqual([1, 4]);
    const store = memoryStore();
    const { kept: many } = counted({ store });
    for (let key = 0; key < 1_500; key += 1) await run(many, `${key}`);
    expect(store.size).toBe(1_000);
  });

  test('what a cached step writes in its state stays in it, on a miss as on a hit', async () => {
    const seen = slot('seen', 0);
    const kept = cache(
      step('see', (_: string, context) => context.set(seen, 1)),
      byInput,
    );
    const context = createContext();
    await kept('a', context);
    await kept('a', context);
    expect(context.get(seen)).toBe(0);
  });

  test('what cannot work is refused where the cache is made', () => {
    expect(() => counted({ ttl: 0 })).toThrow('ttl of cache is 0; it has to be above 0.');
    expect(() => counted({ most: 0 })).toThrow('most of cache is 0');
    expect(() => counted({ stale: -1 })).toThrow('stale of cache is -1; it has to be 0 or above.');
    expect(() => counted({ negative: { ttl: 0, when: () => true } })).toThrow('negative.ttl of cache is 0');
    expect(() => counted({ name: 'a/b' })).toThrow('cannot be part of a path');
  });
});

describe('callers who ask at the same time', () => {
  test('cache without single flight: fifty of them share one run', async () => {
    const { work, open } = gated();
    const { results, observer } = watched();
    const kept = cache(work, byInput);
    const all = Array.from({ length: 50 }, () => run(kept, 'a', { observer }));
    await Promise.resolve();
    expect(open).toHaveLength(1);
    open[0]?.(7);
    expect(await Promise.all(all)).toEqual(Array.from({ length: 50 }, () => 7));
    expect(results).toEqual(['miss', ...Array.from({ length: 49 }, () => 'joined')]);
  });

  test('caching an abort: whoever began the run may leave, and the others get their value', async () => {
    const { work, open, signals } = gated();
    const kept = cache(work, byInput);
    const first = start(kept, 'a');
    const second = start(kept, 'a');
    first.cancel();
    await expect(first.result).rejects.toMatchObject({ code: 'primitives/cancelled' });
    expect(signals[0]?.aborted).toBe(false);
    open[0]?.(7);
    expect(await second.result).toBe(7);
  });

  test('a step that is not handed a context belongs to all who wait, and not to the run that came first', async () => {
    const { work, open } = gated();
    const kept = cache(async (word: string) => work(word), byInput);
    const first = start(kept, 'lamp');
    const second = start(kept, 'lamp');
    const reason = new Error('The first has left.');
    first.cancel(reason);
    await expect(first.result).rejects.toBe(reason);
    open[0]?.('light');
    expect(await second.result).toBe('light');
  });

  test('when all have left the run is cancelled, the last one waits for it, and nothing of it is kept', async () => {
    const { work, open, signals } = gated();
    const kept = cache(work, { ...byInput, negative: { ttl: 1_000, when: () => true } });
    const both = [start(kept, 'a'), start(kept, 'a')];
    for (const { cancel } of both) cancel();
    for (const { result } of both)
      await expect(result).rejects.toMatchObject({ code: 'primitives/cancelled' });
    expect(signals[0]?.aborted).toBe(true);
    const again = run(kept, 'a');
    open[1]?.(8);
    expect(await again).toBe(8);
  });

  test('a caller who comes while a run that all have left lets go begins a new one', async () => {
    let calls = 0;
    const { promise, resolve } = Promise.withResolvers<number>();
    const deaf = () => {
      calls += 1;
      return calls === 1 ? promise : Promise.resolve(2);
    };
    const kept = cache<string, number>(deaf, byInput);
    const first = start(kept, 'a');
    first.cancel();
    expect(await run(kept, 'a')).toBe(2);
    resolve(1);
    await expect(first.result).rejects.toMatchObject({ code: 'primitives/cancelled' });
    expect(await run(kept, 'a')).toBe(2);
  });

  test('the shared run has the time of whoever has most', async () => {
    const environment = fakeEnvironment();
    const deadlines: number[] = [];
    const { promise, resolve } = Promise.withResolvers<number>();
    const look = step('look', async (_: string, context) => {
      await promise;
      deadlines.push(context.deadline);
      return 1;
    });
    const kept = cache(look, byInput);
    const all = [run(kept, 'a', { environment, timeout: 10 }), run(kept, 'a', { environment, timeout: 500 })];
    resolve(0);
    await Promise.all(all);
    expect(deadlines).toEqual([500]);
  });

  test('a failure is shared by those who wait for it, and not remembered', async () => {
    let calls = 0;
    const fault = new Error('Out of oil.');
    const kept = cache<string, never>(() => Promise.reject(((calls += 1), fault)), byInput);
    const all = await Promise.allSettled([run(kept, 'a'), run(kept, 'a')]);
    expect(all.map((one) => one.status)).toEqual(['rejected', 'rejected']);
    expect(calls).toBe(1);
    await expect(run(kept, 'a')).rejects.toBe(fault);
    expect(calls).toBe(2);
  });

  test('what was forgotten while it was being made is not kept', async () => {
    const { work, open } = gated();
    const kept = cache(work, byInput);
    const old = run(kept, 'a');
    await kept.forget('a');
    const fresh = run(kept, 'a');
    open[1]?.('new');
    expect(await fresh).toBe('new');
    open[0]?.('old');
    expect(await old).toBe('old');
    expect(await run(kept, 'a')).toBe('new');
  });
});

describe('negative caching', () => {
  test('remembers the failures it was asked to, for as long as it was asked to', async () => {
    const environment = fakeEnvironment();
    let calls = 0;
    const work = (input: string) => {
      calls += 1;
      throw new Error(input);
    };
    const when = (error: unknown) => error instanceof Error && error.message === 'known';
    const kept = cache(work, { ...byInput, negative: { ttl: 50, when } });
    const ask = (input: string) => run(kept, input, { environment }).catch((error: unknown) => error);
    expect(await ask('known')).toBe(await ask('known'));
    expect(calls).toBe(1);
    await environment.advance(50);
    await ask('known');
    expect(calls).toBe(2);
    await ask('other');
    await ask('other');
    expect(calls).toBe(4);
  });
});

describe('stale while it is renewed', () => {
  test('an old value is handed out at once, and one run makes a new one behind it', async () => {
    const environment = fakeEnvironment();
    const { results, observer } = watched();
    const { kept, calls } = counted({ stale: 500 });
    const ask = () => run(kept, 'a', { environment, observer });
    await ask();
    await environment.advance(1_000);
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
    expect(await ask()).toBe(2);
    expect(calls.count).toBe(2);
    expect(results).toEqual(['miss', 'stale', 'stale', 'stale', 'hit']);
    await environment.advance(1_500);
    expect(await ask()).toBe(3);
    expect(environment.waiting()).toBe(0);
  });

  test('a renewal that fails leaves the old value, and is tried again', async () => {
    const environment = fakeEnvironment();
    let calls = 0;
    const work = () => {
      calls += 1;
      if (calls === 2) throw new Error('at once');
      return calls === 3 ? Promise.reject(new Error('later')) : calls;
    };
    const kept = cache<string, number>(work, { ...byInput, stale: 500 });
    await run(kept, 'a', { environment });
    await environment.advance(1_000);
    for (const expected of [1, 1, 1, 4]) {
      expect(await run(kept, 'a', { environment })).toBe(expected);
      await environment.advance(1);
    }
  });

  test('a renewal that hangs is given up when the old value is over, unless somebody waits for it', async () => {
    const environment = fakeEnvironment();
    const { work, open, signals } = gated();
    const kept = cache(work, { ...byInput, stale: 500 });
    const ask = () => run(kept, 'a', { environment });
    const first = ask();
    open[0]?.(1);
    await first;
    await environment.advance(1_000);
    expect(await ask()).toBe(1);
    await environment.advance(500);
    expect(signals[1]?.aborted).toBe(true);
    const next = ask();
    open[2]?.(3);
    expect(await next).toBe(3);
  });
});

describe('a store of its own', () => {
  test('is shared under the name of the cache, as JSON', async () => {
    const shared = new Map<string, string>();
    const store = {
      get: async (key: string) => {
        const text = shared.get(key);
        return text === undefined ? undefined : (JSON.parse(text) as unknown);
      },
      set: async (key: string, value: unknown) => shared.set(key, JSON.stringify(value)),
      delete: async (key: string) => shared.delete(key),
    };
    const one = counted({ store, name: 'words' });
    const two = counted({ store, name: 'words' });
    expect([await run(one.kept, 'a'), await run(two.kept, 'a')]).toEqual([1, 1]);
    expect([...shared.keys()]).toEqual(['words:a']);
    await two.kept.forget('a');
    expect(shared.size).toBe(0);
  });

  test('single flight holds while it looks, and a slow store holds up nobody for long', async () => {
    const environment = fakeEnvironment();
    const { results, observer } = watched();
    const never = () => new Promise<never>(() => undefined);
    const { kept, calls } = counted({ store: { get: never, set: never, delete: never }, storeWithin: 40 });
    const all = [run(kept, 'a', { environment, observer }), run(kept, 'a', { environment, observer })];
    await environment.advance(80);
    expect(await Promise.all(all)).toEqual([1, 1]);
    expect(calls.count).toBe(1);
    expect(results).toEqual(['store-failed', 'miss', 'store-failed', 'joined', 'store-failed']);
  });

  test('that fails is a miss and never fails a run, at once or later', async () => {
    const fault = () => {
      throw new Error('No disk.');
    };
    for (const failing of [fault, async () => fault()]) {
      for (const later of [true, false]) {
        const { kept } = counted({ store: { get: failing, set: failing, delete: failing } }, later);
        expect([await run(kept, 'a'), await run(kept, 'a')]).toEqual([1, 2]);
        await expect(kept.forget('a')).rejects.toThrow('No disk.');
      }
    }
  });

  test('that gives something else is a miss', async () => {
    for (const odd of [null, 7, {}, { fresh: 'soon', usable: 1 }, { fresh: null, usable: 'late' }]) {
      const { kept } = counted({ store: { get: () => odd, set: () => null, delete: () => null } });
      expect(await run(kept, 'a')).toBe(1);
    }
  });
});
