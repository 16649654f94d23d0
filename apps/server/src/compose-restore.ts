import { mkdir, mkdtemp, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { unpackArchive } from '@lamplight/adapter-archive';
import { createSqliteJournal, faultOfDatabase } from '@lamplight/adapter-sqlite';
import { loadTenantKeys } from '@lamplight/adapter-vault';
import { BackupError } from './backup-error.ts';
import {
  type BackupManifest,
  checkFiles,
  damaged,
  databases,
  keptFiles,
  manifestName,
} from './backup-manifest.ts';
import { homeTenant } from './compose.ts';
import type { Config } from './config.ts';

/**
 * Puts a backup into the data folder, which must be empty or missing. Everything is checked before: until then the
 * folder is not touched.
 *
 * @throws BackupError `backup/folder-in-use` when there is something in the data folder, `backup/damaged` when the
 * backup is not whole
 * @throws ArchiveError when the file cannot be opened
 */
export async function composeRestore(
  { dataFolder }: Pick<Config, 'dataFolder'>,
  path: string,
  passphrase?: string,
): Promise<BackupManifest> {
  await mustBeEmpty(dataFolder);
  return await withChecked(path, passphrase, dirname(resolve(dataFolder)), async (folder, manifest) => {
    await rm(join(folder, manifestName));
    await removeEmpty(dataFolder);
    await rename(folder, dataFolder);
    return manifest;
  });
}

/** Reads a backup whole, as restoring does, and writes nothing that stays. @throws as composeRestore does */
export async function composeBackupCheck(path: string, passphrase?: string): Promise<BackupManifest> {
  return await withChecked(path, passphrase, dirname(resolve(path)), async (_, manifest) => manifest);
}

async function withChecked<T>(
  path: string,
  passphrase: string | undefined,
  beside: string,
  work: (folder: string, manifest: BackupManifest) => Promise<T>,
): Promise<T> {
  await mkdir(beside, { recursive: true });
  const folder = await mkdtemp(join(beside, `.${basename(path)}-`));
  try {
    await unpackArchive(path, folder, new Set([manifestName, ...keptFiles]), passphrase);
    const manifest = await checkFiles(folder);
    await checkReadable(folder, manifest);
    return await work(folder, manifest);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The databases are sound, and the keys are those that wrap the people's keys of the journal. */
async function checkReadable(folder: string, { files }: BackupManifest): Promise<void> {
  for (const name of databases) {
    if (!Object.hasOwn(files, name)) continue;
    const fault = faultOfDatabase(join(folder, name));
    if (fault !== undefined) throw damaged(`${name} is not sound (${fault})`);
  }
  // Opening brings a backup of an older version to this one, and refuses one of a newer.
  await using journal = createSqliteJournal({ path: join(folder, 'journal.db') });
  const keys = await loadTenantKeys(folder, true);
  const wrapped = await journal.wrappedBefore(homeTenant, Number.MAX_SAFE_INTEGER);
  for (const version of new Set(wrapped.map((key) => key.wrappedBy))) await keys.version(homeTenant, version);
}

async function mustBeEmpty(folder: string): Promise<void> {
  const found = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw inUse(folder, error);
  });
  if (found.length > 0) throw inUse(folder);
}

async function removeEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw inUse(folder, error);
  }
}

function inUse(folder: string, cause?: unknown): BackupError {
  return new BackupError(
    'backup/folder-in-use',
    `There is something in ${folder} already, and a backup is never put over it. ` +
      'Stop the server and move the folder away, or set DATA_DIR to a new one.',
    { cause },
  );
}
