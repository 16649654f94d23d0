import { type CacheStore, memoryStore } from '@lamplight/primitives';
import { type CacheSettings, usualCaching } from './cache-settings.ts';

/** Where a narrator and a proposer keep what a model wrote; shared by both. */
export interface NarratorCache extends Omit<CacheSettings, 'most'> {
  readonly store: CacheStore;
}

/** One bounded memory for all that is kept; what was not used for the longest time goes first. */
export function createNarratorCache(settings: Partial<CacheSettings> = {}): NarratorCache {
  const { most, store, ...ttls } = { ...usualCaching, ...settings };
  return { ...ttls, store: store ?? memoryStore({ most }) };
}
