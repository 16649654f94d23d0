import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContactsError } from './contacts-error.ts';

/** Where the key of the watch log is. */
export function watchKeyFile(dataFolder: string): string {
  return join(dataFolder, 'watch.key');
}

/** Reads the operator's key, or makes it at the first start, for this user's eyes only. */
export function readWatchKey(dataFolder: string): string {
  const path = watchKeyFile(dataFolder);
  try {
    writeFileSync(path, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error;
  }
  const key = readFileSync(path, 'utf8').trim();
  if (key.length < 32) {
    throw new ContactsError(
      `The key in ${path} is too short to keep anybody out. Delete the file: the next start makes a new one.`,
    );
  }
  // A copy or a backup may have opened it to others.
  if (process.platform !== 'win32') chmodSync(path, 0o600);
  return key;
}
