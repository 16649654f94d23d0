import type { BreakerStore } from './breaker-store.ts';

/** A store in memory, for tests and for breakers of one process that are made in several places. */
export function memoryBreakerStore(): BreakerStore {
  const kept = new Map<string, string>();
  const versions = new Map<string, number>();
  return {
    async load(name) {
      const state = kept.get(name);
      return state === undefined ? null : { version: versions.get(name) ?? 0, state: JSON.parse(state) };
    },
    async save(name, { version, state }) {
      if ((versions.get(name) ?? 0) !== version - 1) return false;
      versions.set(name, version);
      kept.set(name, JSON.stringify(state));
      return true;
    },
  };
}
