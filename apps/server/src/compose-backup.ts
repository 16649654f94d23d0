import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { packArchive } from '@lamplight/adapter-archive';
import { copyDatabase } from '@lamplight/adapter-sqlite';
import { systemClock } from '@lamplight/adapter-system';
import { BackupError } from './backup-error.ts';
import {
  type BackupManifest,
  databases,
  describeFiles,
  manifestName,
  plainFiles,
} from './backup-manifest.ts';
import type { Config } from './config.ts';

/**
 * Writes everything an installation keeps into one new file, beside a running server if there is one. The journal comes
 * before the book of alerts: an alert that is on its way from one to the other is then in both, which is harmless, and
 * never in neither.
 *
 * @throws BackupError `backup/nothing-here` when no server ever ran in the data folder
 * @throws ArchiveError when the file is there already or cannot be written
 */
export async function composeBackup(
  { dataFolder }: Pick<Config, 'dataFolder'>,
  path: string,
  passphrase?: string,
): Promise<BackupManifest> {
  if (!existsSync(join(dataFolder, 'journal.db')) || !existsSync(join(dataFolder, 'keys.json'))) {
    throw new BackupError(
      'backup/nothing-here',
      `Nothing is kept in ${dataFolder}. Set DATA_DIR to the folder that the server writes to.`,
    );
  }
  const staging = await stagingBeside(path);
  try {
    await copyAll(dataFolder, staging);
    const names = [...databases, ...plainFiles].filter((name) => existsSync(join(staging, name)));
    const manifest = await describeFiles(staging, names, systemClock().now());
    await writeFile(join(staging, manifestName), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    const files = [manifestName, ...names].map((name) => ({ name, path: join(staging, name) }));
    await packArchive(files, path, passphrase);
    return manifest;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** A folder of its own for this user's eyes only, on the disk where the backup will be. */
async function stagingBeside(path: string): Promise<string> {
  const target = resolve(path);
  try {
    return await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  } catch (error) {
    throw new BackupError(
      'backup/no-room',
      `There is no folder ${dirname(target)} that this user may write. Choose another place for the backup.`,
      { cause: error },
    );
  }
}

/** Databases first: keys are only ever added to, so the file of keys that is copied last opens whatever was copied before. */
async function copyAll(from: string, into: string): Promise<void> {
  for (const name of databases) {
    if (existsSync(join(from, name))) copyDatabase(join(from, name), join(into, name));
  }
  for (const name of plainFiles) {
    if (existsSync(join(from, name))) await copyFile(join(from, name), join(into, name));
  }
}
