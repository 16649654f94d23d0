/** One entry of a stream as it is stored: sealed, numbered, chained to the one before it. */
export interface JournalEntry {
  readonly tenant: string;
  readonly stream: string;
  /** 1 for the first entry of its stream, then without gaps. */
  readonly sequence: number;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
  /** What kind of entry it is, in words that say nothing about the person (`turn-played`). */
  readonly kind: string;
  /** The sealed content. */
  readonly body: Uint8Array;
  /** Hex SHA-256 over the chain value before it and this entry as stored; detects tampering. */
  readonly chain: string;
}

/** A player's promise that a request is the same one when it comes again. */
export interface IdempotencyKey {
  readonly player: string;
  readonly key: string;
}

/** What the rest of the system is to be told once the entries are durable. */
export interface OutboxMessage {
  /** Who it is for (`turn`, `watch-alert`). */
  readonly topic: string;
  /** JSON without any words of a person. */
  readonly body: string;
}

/** Who did what to which thing; holds no words of a person. */
export interface AuditRecord {
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  /** JSON with further facts, `{}` when there are none. */
  readonly detail: string;
}

/** A session as it is listed: a read model that can be rebuilt from its stream. */
export interface SessionRow {
  readonly tenant: string;
  readonly player: string;
  readonly stream: string;
  readonly adventure: string;
  /** The sequence of its last entry, by which a stream that was cut off is found out. */
  readonly sequence: number;
  /** Turns played on the current branch. */
  readonly turn: number;
  readonly ended: string | null;
  readonly startedAt: number;
  readonly updatedAt: number;
  /** What the list shows of it (its name, a line of where it stands), sealed; `null` where nothing was written yet. */
  readonly card: Uint8Array | null;
  /** When its player removed it, as long as it can be brought back; `null` for all others. */
  readonly removedAt: number | null;
}

/** A session's line as an append writes it. That it was removed is written by {@link Journal.setRemoved} alone. */
export type WrittenSession = Omit<SessionRow, 'card' | 'removedAt'> & { readonly card?: Uint8Array };

/** A state that was worked out once, so that nobody has to read the stream from its beginning. */
export interface Snapshot {
  readonly tenant: string;
  readonly stream: string;
  /** The entry after which the state held. */
  readonly sequence: number;
  readonly body: Uint8Array;
}

/** Everything that becomes durable together, or not at all. */
export interface Append {
  readonly tenant: string;
  readonly stream: string;
  /** The sequence of the last entry the writer knew; 0 for a new stream. */
  readonly expected: number;
  /** The new entries, numbered from `expected + 1`. */
  readonly entries: readonly JournalEntry[];
  readonly session: WrittenSession;
  readonly audit: readonly AuditRecord[];
  readonly outbox: readonly OutboxMessage[];
  /** Belongs to the last entry. */
  readonly key?: IdempotencyKey;
  readonly snapshot?: Snapshot;
}

/** What became of an append. Nothing was written unless it says `appended`. */
export type Appended =
  | { readonly outcome: 'appended' }
  /** Somebody else wrote to the stream first, or it was deleted. */
  | { readonly outcome: 'stale' }
  /** The key was used before, by the entry named here; said even when the append would be stale as well. */
  | { readonly outcome: 'key-used'; readonly stream: string; readonly sequence: number };

/** A message as the outbox hands it on. */
export interface OutboxRow extends OutboxMessage {
  readonly tenant: string;
  /** Rises with every message of the installation. */
  readonly position: number;
  readonly stream: string;
  /** The sequence of the entry it was written with. */
  readonly sequence: number;
}

/** The append-only truth of an installation, and what is kept beside it in the same transaction. */
export interface Journal {
  /** Settles only when the outcome is durable. Throws a `JournalError` when the store failed. */
  append(append: Append): Promise<Appended>;
  /** The entries after `after`, in order, at most `limit` of them (all when it is left out). */
  read(tenant: string, stream: string, after?: number, limit?: number): Promise<JournalEntry[]>;
  entry(tenant: string, stream: string, sequence: number): Promise<JournalEntry | undefined>;
  findKey(
    tenant: string,
    key: IdempotencyKey,
  ): Promise<{ readonly stream: string; readonly sequence: number } | undefined>;
  session(tenant: string, stream: string): Promise<SessionRow | undefined>;
  /** The player's sessions, latest first; those that were removed and can be brought back are among them. */
  sessions(tenant: string, player: string): Promise<SessionRow[]>;
  /** The snapshots of a stream, latest first. */
  snapshots(tenant: string, stream: string): Promise<Snapshot[]>;
  /** Notes when a session was removed, or with `null` that it was brought back, with the audit record. */
  setRemoved(tenant: string, stream: string, at: number | null, audit: AuditRecord): Promise<void>;
  /** The sessions of all tenants that were removed before a time, the longest removed first. */
  removedBefore(at: number): Promise<SessionRow[]>;
  /** Removes a stream with everything kept beside it, and writes the audit record in the same transaction. */
  remove(tenant: string, stream: string, audit: AuditRecord): Promise<void>;
  /**
   * Messages that `consumer` has not confirmed yet, in order. A consumer is known from its first call on;
   * what every known consumer has confirmed may be deleted.
   *
   * @param after a position up to which it has them already, though it has not confirmed them
   */
  outbox(consumer: string, limit: number, after?: number): Promise<OutboxRow[]>;
  /** Says that `consumer` has handled every message up to `position`; a lower position than before changes nothing. */
  confirm(consumer: string, position: number): Promise<void>;
  /** Audit records about `subject`, oldest first. */
  audit(tenant: string, subject: string): Promise<AuditRecord[]>;
  /** Whether the store answers; throws what is wrong when it does not. */
  check(): Promise<void>;
}

/** The store itself failed (disk full, file damaged). Nothing that was acknowledged is lost. */
export class JournalError extends Error {
  /**
   * - `unavailable`: it does not answer now; the same call may work later
   * - `locked`: another process writes to it
   * - `damaged`: what it holds is not a journal, or is broken
   * - `incompatible`: it was made by another version of the program
   * - `invalid-append`: the append contradicts itself; the caller is wrong
   */
  readonly code:
    | 'journal/unavailable'
    | 'journal/locked'
    | 'journal/damaged'
    | 'journal/incompatible'
    | 'journal/invalid-append';
  readonly retryable: boolean;

  constructor(code: JournalError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'JournalError';
    this.code = code;
    this.retryable = code === 'journal/unavailable';
  }
}
