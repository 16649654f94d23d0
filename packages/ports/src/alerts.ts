import type { Alert, OwnAlert } from '@lamplight/contracts';

/** Where play hands an alert besides the journal's outbox, and where a player sees what became of theirs. */
export interface Alerts {
  /** Whether there is anybody at all who would be told. */
  readonly somebodyIsThere: boolean;
  /** Keeps an alert, whatever becomes of the journal; safe to repeat, never throws, returns whether it is kept durably. */
  keep(alert: Alert): boolean;
  /** Looks into the outbox now instead of at the next tick. */
  wake(): void;
  /** The player's alerts of the last days, newest first. */
  about(tenant: string, player: string): Promise<readonly OwnAlert[]>;
}
