import { closeSync, existsSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { JournalError } from '@lamplight/ports';
import { makeFolder } from './make-folder.ts';
import { checkMigrations, migrate } from './migrate.ts';
import { storeFailure } from './store-failure.ts';

/** How long opening waits for another process, in milliseconds. */
const openingTimeout = 1_500;
/**
 * How long a statement waits later, in milliseconds. The whole process waits with it, for each statement anew, and care
 * must come within two seconds.
 */
export const busyTimeout = 100;

/** Opens the database at `path` with its tables as this version of the program knows them. */
export function openDatabase(path: string, readOnly: boolean): DatabaseSync {
  if (readOnly && !existsSync(path)) {
    throw new JournalError(
      'journal/unavailable',
      `There is no journal at ${path}. Start the server once to make it.`,
    );
  }

  let database: DatabaseSync | undefined;
  try {
    if (path !== ':memory:' && !readOnly) makeFile(path);
    database = new DatabaseSync(path, { readOnly, timeout: openingTimeout });
    if (readOnly) {
      checkMigrations(database, path);
      return database;
    }
    // FULL: a commit returns only after the log has reached the disk.
    // secure_delete: what was erased is overwritten, so that no destroyed key lingers in a free page.
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA foreign_keys = ON;
      PRAGMA secure_delete = ON;
    `);
    migrate(database, path);
    database.exec(`PRAGMA busy_timeout = ${busyTimeout}`);
    return database;
  } catch (error) {
    database?.close();
    throw storeFailure(fromFileSystem(error, path), path);
  }
}

/** A folder that cannot be made is reported as a journal that cannot be opened. */
function fromFileSystem(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  return new JournalError(
    'journal/unavailable',
    `The folder ${dirname(path)} for the journal cannot be made. Choose one that this user may write, with DATA_DIR.`,
    { cause: error },
  );
}

/** Makes the file for this user's eyes only, before SQLite would make it for everybody's; its log has the same mode. */
function makeFile(path: string): void {
  makeFolder(dirname(path));
  closeSync(openSync(path, 'a', 0o600));
}
