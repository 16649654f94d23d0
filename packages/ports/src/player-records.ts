import type { Owner } from './vault.ts';

/** One version of something that belongs to a player and to no session: their plan, their preferences. */
export interface PlayerRecord {
  /** What it is (`safety-plan`). */
  readonly name: string;
  /** 1 for the first version, then without gaps. */
  readonly version: number;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
  /** The sealed content. */
  readonly body: Uint8Array;
}

/** The player's side of what is kept: append-only versions, sealed under the player's own key. */
export interface PlayerRecords {
  /** The newest version, or `undefined` when there is none. */
  latestRecord(owner: Owner, name: string): Promise<PlayerRecord | undefined>;
  /** The newest versions of all records whose names begin like this, in the order of their names. */
  latestRecords(owner: Owner, prefix: string): Promise<PlayerRecord[]>;
  /**
   * Adds a version. Settles only when it is durable; `false`, and nothing is written, when its number does not follow
   * that of the newest version. Throws a `JournalError` when the store failed.
   */
  addRecord(owner: Owner, record: PlayerRecord): Promise<boolean>;
  /** Removes everything of the player, or every version of one name. The next version is 1 again. */
  removeRecords(owner: Owner, name?: string): Promise<void>;
}
