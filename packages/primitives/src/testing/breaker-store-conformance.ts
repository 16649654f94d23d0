import { type BreakerState, freshBreakerState } from '../recover/breaker/breaker-state.ts';
import type { BreakerStore } from '../recover/breaker/breaker-store.ts';
import type { Check } from './check.ts';

/**
 * Everything that a store of breakers promises, to be run against the real thing.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { memoryBreakerStore } from '@lamplight/primitives';
 * import { breakerStoreConformance } from '@lamplight/primitives/testing';
 *
 * const checks = breakerStoreConformance(async () => memoryBreakerStore());
 * for (const { run } of checks) await run();
 * strictEqual(checks.length, 6);
 * ```
 *
 * @param open gives a store in which nothing has been saved, for each check anew
 */
export function breakerStoreConformance(open: () => Promise<BreakerStore>): readonly Check[] {
  const promise = (title: string, keep: (store: BreakerStore) => Promise<void>): Check => ({
    title,
    run: async () => keep(await open()),
  });
  return [
    promise('knows nothing of what was never saved', async (store) => {
      expectSame(await store.load('model'), null);
    }),
    promise('gives back exactly what was saved', async (store) => {
      const state = openedAt(1_700_000_000_000.25);
      expectSame(await store.save('model', { version: 1, state }), true);
      expectSame(await store.load('model'), { version: 1, state });
    }),
    promise('keeps what is under one name apart from what is under another', async (store) => {
      await store.save('model', { version: 1, state: openedAt(1) });
      expectSame(await store.load('mail'), null);
      expectSame(await store.save('mail', { version: 1, state: openedAt(2) }), true);
      expectSame(await store.load('model'), { version: 1, state: openedAt(1) });
    }),
    promise('refuses whoever does not know what was saved last', async (store) => {
      await store.save('model', { version: 1, state: openedAt(1) });
      expectSame(await store.save('model', { version: 1, state: openedAt(2) }), false);
      expectSame(await store.save('model', { version: 3, state: openedAt(3) }), false);
      expectSame(await store.load('model'), { version: 1, state: openedAt(1) });
      expectSame(await store.save('model', { version: 2, state: openedAt(4) }), true);
      expectSame(await store.load('model'), { version: 2, state: openedAt(4) });
    }),
    promise('lets exactly one of many save the same version', async (store) => {
      for (let version = 1; version <= 5; version += 1) {
        const saving = Array.from({ length: 20 }, (_, at) =>
          store.save('model', { version, state: openedAt(at) }),
        );
        expectSame((await Promise.all(saving)).filter(Boolean).length, 1);
      }
    }),
    promise('hands out copies: what somebody does with a state changes nothing here', async (store) => {
      const state = openedAt(1);
      await store.save('model', { version: 1, state });
      state.since = 99;
      const loaded = await store.load('model');
      if (loaded !== null) loaded.state.failures = 99;
      expectSame(await store.load('model'), { version: 1, state: openedAt(1) });
    }),
  ];
}

function openedAt(since: number): BreakerState {
  const pieces = [{ from: since, calls: 3, failures: 2 }];
  return {
    ...freshBreakerState(),
    mode: 'open',
    since,
    turn: 1,
    pieces,
    probes: [{ id: 1, until: since + 5 }],
  };
}

/** Compares as JSON does, since that is all that a store has to keep; the order of keys does not count. */
function expectSame(found: unknown, expected: unknown): void {
  const [is, shouldBe] = [canonical(found), canonical(expected)];
  if (is !== shouldBe) throw new Error(`The store gave ${is}, and should have given ${shouldBe}.`);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
