import { type Breaker, type Bulkhead, createBreaker, createBulkhead } from '@lamplight/primitives';
import { isProvidersFault } from './fault-of.ts';
import type { ResilientSettings } from './resilient-settings.ts';

/** What all models of one provider share, since they fail together and their places are one account's. */
export interface ProviderGuards {
  readonly breaker: Breaker;
  readonly bulkhead: Bulkhead;
}

/** Gives each provider its guards, the same ones every time. */
export function createProviderGuards(settings: ResilientSettings): (provider: string) => ProviderGuards {
  const known = new Map<string, ProviderGuards>();
  const { failureThreshold, recoveryTimeout, atOnce: limit, queue } = settings;
  return (provider) => {
    const guards = known.get(provider) ?? {
      breaker: createBreaker({
        name: provider,
        count: failureThreshold,
        failureRate: 1,
        recoveryTimeout,
        isFailure: isProvidersFault,
      }),
      bulkhead: createBulkhead({ name: provider, limit, queue }),
    };
    known.set(provider, guards);
    return guards;
  };
}
