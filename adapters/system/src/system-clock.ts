import type { Clock } from '@lamplight/ports';

/** The machine's own time. */
export function systemClock(): Clock {
  return { now: () => Date.now() };
}
