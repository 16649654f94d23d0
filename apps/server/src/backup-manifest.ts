import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { BackupError } from './backup-error.ts';

/** The file of a backup that says what else is in it. */
export const manifestName = 'lamplight-backup.json';

/** What of a data folder is kept as it stands. Timers (`durable.db`) are made anew from the book of alerts. */
export const databases = ['journal.db', 'alerts.db'] as const;
export const plainFiles = [
  'keys.json',
  'watch.key',
  'contacts.yaml',
  'contacts.yml',
  'contacts.json',
  'alerts.spool',
] as const;
export const keptFiles: ReadonlySet<string> = new Set([...databases, ...plainFiles]);

/** Without these nothing can be read. */
const needed = ['journal.db', 'keys.json'] as const;

const manifestSchema = z.strictObject({
  format: z.literal('lamplight-backup/1'),
  /** Milliseconds since 1970. */
  madeAt: z.int().nonnegative(),
  files: z.record(
    z.string().refine((name) => keptFiles.has(name)),
    z.strictObject({ bytes: z.int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
});

export type BackupManifest = z.infer<typeof manifestSchema>;

/** Describes the files as they lie in `folder`. */
export async function describeFiles(
  folder: string,
  names: readonly string[],
  madeAt: number,
): Promise<BackupManifest> {
  const described = await Promise.all(names.map(async (name) => [name, await describe(join(folder, name))]));
  return manifestSchema.parse({ format: 'lamplight-backup/1', madeAt, files: Object.fromEntries(described) });
}

/**
 * Reads the manifest in `folder` and compares every file with it.
 *
 * @throws BackupError `backup/damaged` that names the file that is missing or other than it was
 */
export async function checkFiles(folder: string): Promise<BackupManifest> {
  const manifest = manifestSchema.safeParse(await readManifest(join(folder, manifestName)));
  if (!manifest.success) {
    throw damaged('it does not say what is in it as this version of Lamplight writes it');
  }
  const { files } = manifest.data;
  for (const name of needed) {
    if (!Object.hasOwn(files, name)) throw damaged(`there is no ${name} in it`);
  }
  for (const [name, written] of Object.entries(files)) {
    const found = await describe(join(folder, name)).catch((error: unknown) => {
      throw damaged(`${name} is not in it`, error);
    });
    if (found.sha256 !== written.sha256) throw damaged(`${name} is not as it was`);
  }
  return manifest.data;
}

async function describe(path: string): Promise<BackupManifest['files'][string]> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}

async function readManifest(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw damaged(`there is no readable ${manifestName} in it`, error);
  }
}

export function damaged(what: string, cause?: unknown): BackupError {
  return new BackupError('backup/damaged', `The backup cannot be used: ${what}. Take another one.`, {
    cause,
  });
}
