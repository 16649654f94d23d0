import { Kysely, SqliteDialect, sql } from 'kysely';
import type { Journal, PlayerRecords, WrappedKeys } from '@lamplight/ports';
import { JournalError } from '@lamplight/ports';
import { appendEntries } from './append-entries.ts';
import { checkAppend } from './check-append.ts';
import { createJournalReader } from './journal-reader.ts';
import { kyselyDatabase } from './kysely-database.ts';
import { busyTimeout, openDatabase } from './open-database.ts';
import { confirmOutbox, readOutbox } from './read-outbox.ts';
import { removeStream } from './remove-stream.ts';
import { setRemoved } from './set-removed.ts';
import { createSqlitePlayerRecords } from './sqlite-player-records.ts';
import { createSqliteWrappedKeys } from './sqlite-wrapped-keys.ts';
import { storeFailure } from './store-failure.ts';
import type { Tables } from './tables.ts';
import { createWriteQueue } from './write-queue.ts';

/**
 * A journal, the players' own records and the vault's wrapped keys in one file. Disposing waits for writes under way,
 * then closes it.
 */
export interface SqliteJournal extends Journal, PlayerRecords, WrappedKeys, AsyncDisposable {
  /** Transactions committed since it was opened; each asked the disk once. */
  commits(): number;
}

/** Where the journal is and how it is opened. */
export interface SqliteJournalOptions {
  /** The file; `:memory:` keeps everything in memory. Its folder is made when it is missing. */
  readonly path: string;
  /** Opens an existing journal beside the one process that writes it, without changing it; false by default. */
  readonly readOnly?: boolean;
}

/** Opens the journal, brings its tables up to date and is ready. Throws a `JournalError` when it cannot. */
export function createSqliteJournal({ path, readOnly = false }: SqliteJournalOptions): SqliteJournal {
  const file = openDatabase(path, readOnly);
  const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: kyselyDatabase(file) }) });
  const writes = createWriteQueue(database, () => file.isTransaction);
  const reader = createJournalReader(database);
  const keys = createSqliteWrappedKeys(database, writes, scrub);
  const records = createSqlitePlayerRecords(database, writes, scrub);
  let closing: Promise<void> | undefined;

  async function answer<T>(ask: () => Promise<T>): Promise<T> {
    if (closing) throw new JournalError('journal/unavailable', `The journal ${path} is closed.`);
    try {
      return await ask();
    } catch (error) {
      throw storeFailure(error, path);
    }
  }

  /** Empties the write-ahead log, which would hold what was erased until it is overwritten some day. */
  function scrub(): Promise<void> {
    return database.connection().execute(async (connection) => {
      // A reader in another process may hold the log; then the next checkpoint does it, and nobody waits.
      await sql`pragma busy_timeout = 0`.execute(connection);
      await sql`pragma wal_checkpoint(truncate)`.execute(connection);
      await sql.raw(`pragma busy_timeout = ${busyTimeout}`).execute(connection);
    });
  }

  async function close(): Promise<void> {
    await writes.close();
    await database.destroy();
    // Kysely closes only what it has used.
    if (file.isOpen) file.close();
  }

  return {
    append: (append) =>
      answer(() => {
        checkAppend(append);
        return writes.write((transaction) => appendEntries(transaction, append));
      }),
    read: (...query) => answer(() => reader.read(...query)),
    entry: (...query) => answer(() => reader.entry(...query)),
    findKey: (...query) => answer(() => reader.findKey(...query)),
    session: (...query) => answer(() => reader.session(...query)),
    sessions: (...query) => answer(() => reader.sessions(...query)),
    snapshots: (...query) => answer(() => reader.snapshots(...query)),
    setRemoved: (...change) =>
      answer(() => writes.write((transaction) => setRemoved(transaction, ...change))),
    removedBefore: (...query) => answer(() => reader.removedBefore(...query)),
    remove: (tenant, stream, audit) =>
      answer(async () => {
        await writes.write((transaction) => removeStream(transaction, tenant, stream, audit));
        await scrub();
      }),
    outbox: (consumer, limit, after) => answer(() => readOutbox(database, writes, consumer, limit, after)),
    confirm: (consumer, position) =>
      answer(() => writes.write((transaction) => confirmOutbox(transaction, consumer, position))),
    audit: (...query) => answer(() => reader.audit(...query)),
    check: () => answer(() => reader.check()),

    find: (...query) => answer(() => keys.find(...query)),
    add: (key) => answer(() => keys.add(key)),
    replace: (key) => answer(() => keys.replace(key)),
    wrappedBefore: (...query) => answer(() => keys.wrappedBefore(...query)),

    latestRecord: (...query) => answer(() => records.latestRecord(...query)),
    latestRecords: (...query) => answer(() => records.latestRecords(...query)),
    addRecord: (...query) => answer(() => records.addRecord(...query)),
    removeRecords: (...query) => answer(() => records.removeRecords(...query)),

    commits: () => writes.commits(),
    [Symbol.asyncDispose]: () => (closing ??= close()),
  };
}
