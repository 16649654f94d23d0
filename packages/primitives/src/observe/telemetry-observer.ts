import type { Observer } from './observer.ts';

/** What OpenTelemetry is told; `null` where no SDK has been set up. */
export function telemetryObserver(): Observer | null {
  return null;
}
