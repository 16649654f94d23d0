import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { JournalError } from '@lamplight/ports';
import type { Tables } from './tables.ts';

/** So that the first write of a long queue does not wait for the last one. */
const largestBatch = 256;

/** Writes of everybody who waits, committed together: the disk is asked once a batch, not once a write. */
export interface WriteQueue {
  /** Runs `work` in a transaction; settles after the commit that made it durable. A failing one fails alone. */
  write<T>(work: (transaction: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Transactions that were committed since it was made; each asked the disk once. */
  commits(): number;
  /** Refuses new work and waits for what is under way. */
  close(): Promise<void>;
}

interface Job {
  /** Does the work and returns how to tell the caller about it once it is durable. */
  readonly run: (transaction: Kysely<Tables>) => Promise<() => void>;
  readonly reject: (error: unknown) => void;
}

/** @param inTransaction whether a transaction is open; some failures of SQLite end it on their own */
export function createWriteQueue(database: Kysely<Tables>, inTransaction: () => boolean): WriteQueue {
  let waiting: Job[] = [];
  let draining: Promise<void> | undefined;
  let closed = false;
  let commits = 0;

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      // Requests that have arrived together shall find each other in one batch.
      await new Promise(setImmediate);
      const batch = waiting.slice(0, largestBatch);
      waiting = waiting.slice(largestBatch);
      await settle(batch);
    }
    draining = undefined;
  }

  async function settle(batch: readonly Job[]): Promise<void> {
    try {
      const settlements = await database.connection().execute((connection) => commit(connection, batch));
      for (const tell of settlements) tell();
    } catch (error) {
      for (const job of batch) job.reject(error);
    }
  }

  async function commit(connection: Kysely<Tables>, batch: readonly Job[]): Promise<(() => void)[]> {
    await sql`begin immediate`.execute(connection);
    try {
      const settlements: (() => void)[] = [];
      for (const job of batch) settlements.push(await runAlone(connection, job));
      await sql`commit`.execute(connection);
      commits += 1;
      return settlements;
    } catch (error) {
      if (inTransaction()) await sql`rollback`.execute(connection);
      throw error;
    }
  }

  async function runAlone(connection: Kysely<Tables>, job: Job): Promise<() => void> {
    await sql`savepoint job`.execute(connection);
    try {
      const tell = await job.run(connection);
      await sql`release job`.execute(connection);
      return tell;
    } catch (error) {
      if (!inTransaction()) throw error;
      await sql`rollback to job`.execute(connection);
      await sql`release job`.execute(connection);
      return () => job.reject(error);
    }
  }

  return {
    write<T>(work: (transaction: Kysely<Tables>) => Promise<T>): Promise<T> {
      if (closed) return Promise.reject(new JournalError('journal/unavailable', 'The journal is closed.'));
      return new Promise<T>((resolve, reject) => {
        const run: Job['run'] = async (transaction) => {
          const result = await work(transaction);
          return () => resolve(result);
        };
        waiting.push({ run, reject });
        draining ??= drain();
      });
    },
    commits: () => commits,
    async close() {
      closed = true;
      await draining;
    },
  };
}
