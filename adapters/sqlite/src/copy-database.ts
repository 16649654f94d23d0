import { DatabaseSync } from 'node:sqlite';
import { storeFailure } from './store-failure.ts';

/** How long to wait for whoever holds the file, in milliseconds. */
const patience = 5_000;

/**
 * Copies a database into a new file as it stands at one moment, while others write it. What was erased is not copied,
 * not even as a free page.
 *
 * @throws JournalError when the database cannot be read or the copy cannot be written
 */
export function copyDatabase(path: string, copy: string): void {
  try {
    using database = new DatabaseSync(path, { readOnly: true, timeout: patience });
    database.prepare('VACUUM INTO ?').run(copy);
  } catch (error) {
    throw storeFailure(error, path);
  }
}

/**
 * Reads a database whole.
 *
 * @returns what is wrong with it, `undefined` when nothing is
 */
export function faultOfDatabase(path: string): string | undefined {
  try {
    using database = new DatabaseSync(path, { readOnly: true });
    const rows = database.prepare('PRAGMA integrity_check(1)').all();
    const [found] = rows.map((row) => String(row['integrity_check']));
    return found === 'ok' ? undefined : (found ?? 'nothing could be read');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
