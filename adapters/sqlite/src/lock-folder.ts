import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { JournalError } from '@lamplight/ports';
import { makeFolder } from './make-folder.ts';
import { storeFailure } from './store-failure.ts';

/** The right to be the only writer in a folder; disposing gives it back. */
export interface FolderLock extends AsyncDisposable {
  readonly folder: string;
}

/** How long to wait for a writer that is just ending, in milliseconds. */
const patience = 300;

/** A database that nobody refers to is closed by the garbage collector, and the lock would be gone with it. */
const kept = new Set<DatabaseSync>();

/**
 * Makes this process the only writer of `folder`, which is made when it is missing. The system takes the lock
 * back when the process ends in any way, so nothing stale is left behind.
 *
 * @throws JournalError `journal/locked` within 2 s when another process has it
 */
export function lockFolder(folder: string): FolderLock {
  const lockFile = join(folder, 'writer.lock');
  // The number is kept beside the lock: opening and closing the lock file itself would give the lock away.
  const numberFile = join(folder, 'writer.pid');
  let database: DatabaseSync | undefined;
  try {
    makeFolder(folder);
    database = new DatabaseSync(lockFile, { timeout: patience });
    database.exec('BEGIN EXCLUSIVE');
    writeFileSync(numberFile, `${process.pid}\n`);
  } catch (error) {
    database?.close();
    throw lockFailure(error, folder, lockFile, numberFile);
  }

  const held = database;
  kept.add(held);
  return {
    folder,
    async [Symbol.asyncDispose]() {
      if (!kept.delete(held)) return;
      rmSync(numberFile, { force: true });
      held.close();
    },
  };
}

function lockFailure(error: unknown, folder: string, lockFile: string, numberFile: string): unknown {
  if (error instanceof Error && 'errcode' in error && error.errcode === 5) {
    return new JournalError(
      'journal/locked',
      `Another process${holder(numberFile)} is already writing to the folder ${folder}. ` +
        'Stop that one first, or set DATA_DIR to another folder.',
    );
  }
  if (error instanceof Error && 'syscall' in error) {
    return new JournalError(
      'journal/unavailable',
      `The folder ${folder} cannot be made or written. Set DATA_DIR to one that this user may write.`,
      { cause: error },
    );
  }
  return storeFailure(error, lockFile);
}

/** Names the process that has the lock, as far as it has said so. */
function holder(numberFile: string): string {
  try {
    return ` (process ${Number.parseInt(readFileSync(numberFile, 'utf8'), 10)})`;
  } catch {
    // It has the lock but has not written its number yet; the message is right without it.
    return '';
  }
}
