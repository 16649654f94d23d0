import { asFrozenJson } from '../context/as-frozen-json.ts';
import { positive } from '../kernel/positive.ts';
import type { CacheStore } from './cache-store.ts';
import { RecentlyUsed } from './recently-used.ts';

/** A store that can tell how full it is. */
export interface MemoryStore extends CacheStore {
  readonly size: number;
}

/**
 * A store in the memory of this process: at most so many values, of which the one goes first that was not used for the
 * longest time. Values are frozen. Several caches may share one.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { memoryStore } from '@lamplight/primitives';
 *
 * const store = memoryStore({ most: 1 });
 * store.set('lamp', { lit: true }, 60_000);
 * store.set('rope', { cut: false }, 60_000);
 * strictEqual(store.get('lamp'), undefined);
 * ```
 *
 * @throws SetupError `primitives/setting` for a bound that is not above 0
 */
export function memoryStore({ most = 1_000 }: { readonly most?: number } = {}): MemoryStore {
  positive('memoryStore', 'most', most);
  const kept = new RecentlyUsed<{ readonly value: unknown }>(most);
  return {
    get size() {
      return kept.size;
    },
    get: (key) => kept.get(key)?.value,
    set: (key, value) => kept.set(key, { value: asFrozenJson(value, key, 'cache') }),
    delete: (key) => kept.delete(key),
  };
}
