import type { AlertEvent } from './alert-event.ts';

/** Counts of what happened to alerts since the process began, for whoever watches the installation. */
export interface EventCounter {
  readonly count: (event: AlertEvent) => void;
  /** By kind of event; kinds that never happened are 0. */
  counts(): Readonly<Record<AlertEvent['type'], number>>;
}

export function createEventCounter(): EventCounter {
  const counts: Record<AlertEvent['type'], number> = {
    raised: 0,
    'delivery-attempted': 0,
    delivered: 0,
    'delivery-failed': 0,
    repaged: 0,
    'handed-to-second-contact': 0,
    acknowledged: 0,
    'action-taken': 0,
    closed: 0,
  };
  return {
    count({ type }) {
      counts[type] += 1;
    },
    counts: () => ({ ...counts }),
  };
}
