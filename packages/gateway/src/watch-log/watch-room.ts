import type { AlertDesk, WatchLog } from '@lamplight/escalation';

/** What the pages of contacts and of the operator work with. */
export interface WatchRoom {
  readonly desk: AlertDesk;
  /** What happened in the last days. */
  log(): Promise<WatchLog>;
  /** What an operator shows to see the log; at least 32 characters. */
  readonly key: string;
}
