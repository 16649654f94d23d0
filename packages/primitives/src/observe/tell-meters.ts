import type { BreakerMode, Happening } from './happening.ts';
import { errorCode } from './error-code.ts';
import type { StepMeters } from './step-meters.ts';

/** Counts what happened while a step ran. */
export function tellMeters(meters: StepMeters, happening: Happening): void {
  switch (happening.type) {
    case 'retry':
      return meters.retries.add(errorCode(happening.error));
    case 'fallback':
      return meters.fallbacks.add(errorCode(happening.error));
    case 'timeout':
      return meters.timeouts.add(String(happening.letGo));
    case 'breaker':
      meters.breakerState.set(happening.name, modes[happening.to]);
      return meters.breakerChanges.add(happening.name, happening.to);
    case 'cache':
      return meters.cacheLookups.add(happening.name, happening.result);
    case 'store-failed':
      return meters.storeFailures.add(happening.name, happening.operation);
    case 'route':
      meters.routeDecisions.add(happening.name, happening.to);
      // What only ever grows is counted; a decision that cost more than the usual saves nothing.
      return meters.routeSaved.add(happening.name, '', Math.max(0, happening.saved));
    case 'waited':
      return meters.queueWait.record(happening.milliseconds / 1_000, { name: happening.name });
    case 'compensation':
      return meters.compensations.add(happening.error === null ? 'ok' : 'failed');
    case 'paused':
      return meters.pauses.add(happening.name);
    default:
      return;
  }
}

const modes: Readonly<Record<BreakerMode, number>> = { closed: 0, 'half-open': 1, open: 2 };
