import { deepStrictEqual } from 'node:assert/strict';
import type { CacheStore } from '../cache/cache-store.ts';
import type { Check } from './check.ts';

const minute = 60_000;

/** JSON of every shape, as far as values of caches can be. */
const values: readonly unknown[] = [
  null,
  true,
  0,
  -1.5,
  '',
  'Étoile 🌟\n',
  [],
  [null, [1, { a: [] }]],
  {},
  { value: null, fresh: 1_700_000_000_000, usable: null },
];

/**
 * Everything that a store of a cache promises, to be run over the real thing by any test runner.
 *
 * @example
 * ```ts
 * import { ok } from 'node:assert/strict';
 * import { memoryStore } from '@lamplight/primitives';
 * import { cacheStoreConformance } from '@lamplight/primitives/testing';
 *
 * const suite = cacheStoreConformance(() => memoryStore());
 * for (const { run } of suite) await run();
 * ok(suite.length > 5);
 * ```
 *
 * @param open gives an empty store for at least ten values
 */
export function cacheStoreConformance(open: () => CacheStore | Promise<CacheStore>): readonly Check[] {
  const promise = (title: string, check: (store: CacheStore) => Promise<void>): Check => ({
    title,
    run: async () => check(await open()),
  });
  return [
    promise('has nothing under a key that was never set', async (store) => {
      deepStrictEqual(await store.get('nothing'), undefined);
    }),
    promise('gives back every JSON value as it was', async (store) => {
      for (const value of values) {
        await store.set('key', structuredClone(value), minute);
        deepStrictEqual(await store.get('key'), value);
      }
    }),
    promise('keeps the last of two values under one key', async (store) => {
      await store.set('key', { first: true }, minute);
      await store.set('key', { second: true }, minute);
      deepStrictEqual(await store.get('key'), { second: true });
    }),
    promise('keeps keys apart, whatever is in them', async (store) => {
      const keys = ['a', 'A', 'a ', 'a/b', 'a:b', 'Étoile 🌟', '__proto__', 'constructor', 'k'.repeat(400)];
      for (const key of keys) await store.set(key, key, minute);
      for (const key of keys) deepStrictEqual(await store.get(key), key);
    }),
    promise('takes a value without an end', async (store) => {
      await store.set('key', 1, Infinity);
      deepStrictEqual(await store.get('key'), 1);
    }),
    promise('has nothing under a key that was deleted, and deletes what is not there', async (store) => {
      await store.set('key', 1, minute);
      await store.set('other', 2, minute);
      await store.delete('key');
      await store.delete('key');
      deepStrictEqual([await store.get('key'), await store.get('other')], [undefined, 2]);
    }),
    promise('keeps a value that nobody can change by what they were given', async (store) => {
      await store.set('key', { list: [1] }, minute);
      change(await store.get('key'));
      deepStrictEqual(await store.get('key'), { list: [1] });
    }),
  ];
}

/** Tries to change a value; one that is frozen refuses. */
function change(value: unknown): void {
  const { list } = value as { readonly list: number[] };
  if (!Object.isFrozen(list)) list.push(2);
}
