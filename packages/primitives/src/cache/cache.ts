import type { Context } from '../context/context.ts';
import { SetupError } from '../errors/setup-error.ts';
import { composed } from '../kernel/composed.ts';
import { extended } from '../kernel/extended.ts';
import { finite } from '../kernel/finite.ts';
import { linkOf } from '../kernel/links-of.ts';
import { positive } from '../kernel/positive.ts';
import { readName } from '../kernel/read-name.ts';
import type { AnyStep, Composed, Step } from '../step.ts';
import type { CacheStore } from './cache-store.ts';
import { ForgivingStore } from './forgiving-store.ts';
import { Keeper } from './keeper.ts';
import { memoryStore } from './memory-store.ts';

/** What is kept, for how long and where. Times are in milliseconds. */
export interface CacheOptions<Input> {
  /** What two inputs with the same output have in common. Put into it all that decides the output: tenant, player, model. */
  readonly key: (input: Input, context: Context) => string;
  /** How long a value is as good as new; `Infinity` for values that never change. */
  readonly ttl: number;
  /** How much longer it is handed out while a new one is made behind it; 0 by default. */
  readonly stale?: number;
  /** Failures that are remembered, and how long; none by default. An abort is never remembered. */
  readonly negative?: { readonly ttl: number; readonly when: (error: unknown) => boolean };
  /** How many values are kept at most, and how many failures; 1,000 by default. A `store` of your own bounds its values itself. */
  readonly most?: number;
  /** Where values are kept; a memory of this cache by default. */
  readonly store?: CacheStore;
  /** How long a store may take to answer until it is passed over; 250 by default. */
  readonly storeWithin?: number;
  /** Its name in paths, in metrics and in the keys of the store; `cache` by default. */
  readonly name?: string;
}

/** A step whose outputs are kept. */
export type Cached<Input, Output> = Composed<Input, Output> & CachedMembers;

interface CachedMembers {
  /**
   * Forgets a key, also when its value is just being made; rejects when the store does.
   *
   * @param key what `key` gave for the input
   */
  forget(key: string): Promise<void>;
}

/**
 * Remembers what a step gave. Callers who ask for the same at the same time share one run; it is cancelled only when all
 * of them have left. Values are JSON or `undefined`; they are frozen, since many hold the same one. What fails is not
 * remembered unless `negative` says so. Only the output is remembered: what the step writes in its state stays in it.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { cache } from '@lamplight/primitives';
 *
 * let asked = 0;
 * const define = async (word: string) => `${word}: asked ${(asked += 1)} times`;
 * const remembered = cache(define, { key: (word) => word, ttl: 60_000 });
 * await Promise.all([remembered('lamp'), remembered('lamp')]);
 * strictEqual(await remembered('lamp'), 'lamp: asked 1 times');
 * ```
 *
 * @throws SetupError `primitives/setting` for times and bounds that cannot be
 */
export function cache<Input, Output>(
  step: Step<Input, Output>,
  options: CacheOptions<Input>,
): Cached<Input, Output>;
export function cache(step: AnyStep, options: CacheOptions<never>): Cached<never, unknown> {
  const { ttl, stale = 0, negative = null, most = 1_000, storeWithin = 250, name = 'cache' } = options;
  positive('cache', 'ttl', ttl);
  positive('cache', 'most', most);
  positive('cache', 'storeWithin', storeWithin);
  if (negative !== null) positive('cache', 'negative.ttl', negative.ttl);
  if (!(stale >= 0))
    throw new SetupError('primitives/setting', `stale of cache is ${stale}; it has to be 0 or above.`);
  const link = linkOf(step);
  const store = options.store ?? memoryStore({ most });
  const forgiving = new ForgivingStore(store, name, storeWithin);
  const keeper = new Keeper({ name, link, store: forgiving, ttl, stale, negative, most });
  const placeOf = (key: string): string => `${name}:${key}`;
  const node = {
    kind: 'cache',
    name: readName(name),
    links: [link],
    settings: {
      ttl,
      stale,
      most: options.store === undefined ? most : null,
      negative: negative === null ? null : finite(negative.ttl),
    },
    execute: (input: never, context: Context): unknown =>
      keeper.find(placeOf(options.key(input, context)), input, context),
  };
  return extended(composed(node), {
    async forget(key: string): Promise<void> {
      keeper.forget(placeOf(key));
      await store.delete(placeOf(key));
    },
  });
}
