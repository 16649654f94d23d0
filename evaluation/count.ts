import { wilsonInterval } from './wilson-interval.ts';

/** How many of a group. */
export interface Count {
  readonly count: number;
  readonly trials: number;
}

export function countOf<T>(group: readonly T[], holds: (one: T) => boolean): Count {
  return { count: group.filter(holds).length, trials: group.length };
}

/** A count with its share and interval, as people read it: "41 of 43 (95 %, 85–99 %)". */
export function tellCount({ count, trials }: Count): string {
  if (trials === 0) return 'no such text';
  const { low, high } = wilsonInterval(count, trials);
  return `${count} of ${trials} (${percent(count / trials)} %, ${percent(low)}–${percent(high)} %)`;
}

function percent(share: number): string {
  const value = share * 100;
  return value > 0 && value < 10 ? value.toFixed(1) : value.toFixed(0);
}
