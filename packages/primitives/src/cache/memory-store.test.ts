import { assert, property, array, integer } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryStore } from '../index.ts';
import { cacheStoreConformance } from '../testing/index.ts';

describe('the memory store', () => {
  for (const { title, run } of cacheStoreConformance(() => memoryStore())) {
    test(title, async () => expect(await run()).toBeUndefined());
  }

  test('keeps the values that were used last, and never more than its bound', () => {
    const bound = 3;
    assert(
      property(array(integer({ min: 0, max: 6 })), (uses) => {
        const store = memoryStore({ most: bound });
        let lately: number[] = [];
        for (const key of uses) {
          const isKept = lately.includes(key);
          expect(store.get(`${key}`) !== undefined).toBe(isKept);
          if (!isKept) store.set(`${key}`, key, 1_000);
          lately = [key, ...lately.filter((other) => other !== key)].slice(0, bound);
          expect(store.size).toBe(lately.length);
        }
      }),
    );
  });

  test('without room is refused', () => {
    expect(() => memoryStore({ most: 0 })).toThrow('most of memoryStore is 0; it has to be above 0.');
  });
});
