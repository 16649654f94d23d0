import type { Deadlines } from '@lamplight/ports';

/** Deadlines by the machine's own timer. */
export function systemDeadlines(): Deadlines {
  return { after: (milliseconds) => AbortSignal.timeout(milliseconds) };
}
