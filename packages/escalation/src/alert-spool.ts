import type { Alert } from '@lamplight/contracts';

/** A small store with its place already taken on the disk: it still takes alerts when the disk is full. */
export interface AlertSpool {
  /** Keeps an alert at once; the same one twice is one. Returns whether it has reached the disk; never throws. */
  keep(alert: Alert): boolean;
  /** What is kept, also from before the process began. */
  kept(): readonly Alert[];
  /** Forgets an alert that is now in the book. */
  release(id: string): void;
}
