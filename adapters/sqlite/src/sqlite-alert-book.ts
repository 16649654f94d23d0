import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import {
  type AlertBook,
  AlertBookError,
  type AlertEvent,
  alertEventSchema,
  bookedAlertSchema,
  type BookEntry,
  settles,
} from '@lamplight/escalation';
import { alertBookFailure } from './alert-book-failure.ts';
import { openAlertFile } from './open-alert-file.ts';

/** The book of alerts in a file of its own, so that it goes on working when the journal's does not. */
export interface SqliteAlertBook extends AlertBook, AsyncDisposable {
  /** Throws what is wrong when the file does not answer. */
  check(): Promise<void>;
}

export interface SqliteAlertBookOptions {
  /** The file; `:memory:` keeps everything in memory. Its folder is made when it is missing. */
  readonly path: string;
  /** Opens an existing book beside the process that writes it, without changing it; false by default. */
  readonly readOnly?: boolean;
}

/** Opens the book. Throws an `AlertBookError` when it cannot. */
export function createSqliteAlertBook({ path, readOnly = false }: SqliteAlertBookOptions): SqliteAlertBook {
  const file = openAlertFile(path, readOnly);
  const insertEvent = 'INSERT INTO alert_events (alert, sequence, body) VALUES (?, ?, ?)';

  // Alerts are rare, and each call is one short transaction: there is nothing to queue.
  async function answer<T>(ask: () => T): Promise<T> {
    try {
      return ask();
    } catch (error) {
      throw alertBookFailure(error, path);
    }
  }

  function write<T>(work: () => T): Promise<T> {
    return answer(() => {
      file.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        file.exec('COMMIT');
        return result;
      } catch (error) {
        if (file.isTransaction) file.exec('ROLLBACK');
        throw error;
      }
    });
  }

  function add(id: string, known: number, events: readonly AlertEvent[]): void {
    for (const [index, event] of events.entries())
      file.prepare(insertEvent).run(id, known + 1 + index, JSON.stringify(event));
    if (events.some(settles)) file.prepare('UPDATE alerts SET settled = 1 WHERE id = ?').run(id);
  }

  const entries = (where: string, ...values: readonly (string | number)[]): Promise<BookEntry[]> =>
    answer(() =>
      file
        .prepare(`SELECT id, body FROM alerts ${where}`)
        .all(...values)
        .map((row) => entryOf(file, row, path)),
    );

  return {
    raise: (alert, first) =>
      write(() => {
        const { id, ref, tenant, subject, at } = alert;
        const { changes } = file
          .prepare(
            'INSERT INTO alerts (id, ref, tenant, subject, at, settled, body) VALUES (?, ?, ?, ?, ?, 0, ?) ' +
              'ON CONFLICT (id) DO NOTHING',
          )
          .run(id, ref, tenant, subject, at, JSON.stringify(alert));
        if (Number(changes) === 0) return false;
        add(id, 0, [first]);
        return true;
      }),
    append: (id, known, events) =>
      write(() => {
        const row = file.prepare('SELECT count(*) AS known FROM alert_events WHERE alert = ?').get(id);
        if (known === 0 || row?.['known'] !== known) return false;
        add(id, known, events);
        return true;
      }),
    read: async (id) => (await entries('WHERE id = ?', id))[0],
    findByRef: async (ref) => (await entries('WHERE ref = ?', ref))[0],
    unsettled: () =>
      answer(() =>
        file
          .prepare('SELECT id FROM alerts WHERE settled = 0 ORDER BY at, id')
          .all()
          .map(({ id }) => String(id)),
      ),
    about: (tenant, subject, since) =>
      entries(
        'WHERE tenant = ? AND subject = ? AND at >= ? ORDER BY at DESC, id DESC',
        tenant,
        subject,
        since,
      ),
    since: (at, limit) => entries('WHERE at >= ? ORDER BY at DESC, id DESC LIMIT ?', at, limit),
    forget: (before) =>
      write(() => Number(file.prepare('DELETE FROM alerts WHERE at < ?').run(before).changes)),
    check: () => answer(() => void file.prepare('SELECT count(*) FROM alerts WHERE settled = 0').get()),
    async [Symbol.asyncDispose]() {
      if (file.isOpen) file.close();
    },
  };
}

function entryOf(file: DatabaseSync, row: Record<string, SQLOutputValue>, path: string): BookEntry {
  const id = String(row['id']);
  const events = file.prepare('SELECT body FROM alert_events WHERE alert = ? ORDER BY sequence').all(id);
  try {
    return {
      alert: bookedAlertSchema.parse(JSON.parse(String(row['body']))),
      events: events.map(({ body }) => alertEventSchema.parse(JSON.parse(String(body)))),
    };
  } catch (error) {
    throw new AlertBookError(
      'alert-book/damaged',
      `The book of alerts ${path} holds something that is no alert. Put a backup in its place.`,
      { cause: error },
    );
  }
}
