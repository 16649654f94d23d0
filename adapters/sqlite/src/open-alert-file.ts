import { closeSync, existsSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AlertBookError } from '@lamplight/escalation';
import { alertBookFailure } from './alert-book-failure.ts';
import { makeFolder } from './make-folder.ts';
import { migrate } from './migrate.ts';
import { shippedMigrations } from './migration.ts';

const migrations = new URL('../migrations/alerts/', import.meta.url);

/** How long opening waits for another process, in milliseconds. */
const openingTimeout = 2_000;
/** How long a statement waits later: the whole process waits with it, and care must come within two seconds. */
const busyTimeout = 100;

/** Opens the file of the alerts, with its tables as this version knows them. */
export function openAlertFile(path: string, readOnly: boolean): DatabaseSync {
  if (readOnly && !existsSync(path)) {
    throw new AlertBookError(
      'alert-book/unavailable',
      `There is no book of alerts at ${path}. Start the server once to make it.`,
    );
  }
  let file: DatabaseSync | undefined;
  try {
    if (path !== ':memory:' && !readOnly) {
      makeFolder(dirname(path));
      // For this user's eyes only, before SQLite would make it for everybody's.
      closeSync(openSync(path, 'a', 0o600));
    }
    file = new DatabaseSync(path, { readOnly, timeout: openingTimeout });
    if (readOnly) return file;
    // FULL: a commit returns only after the log has reached the disk.
    file.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA foreign_keys = ON;
      PRAGMA secure_delete = ON;
    `);
    migrate(file, path, shippedMigrations(migrations));
    file.exec(`PRAGMA busy_timeout = ${busyTimeout}`);
    return file;
  } catch (error) {
    file?.close();
    throw alertBookFailure(error, path);
  }
}
