import { chmod, mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { VaultError } from '@lamplight/ports';
import { createDurably, replaceDurably } from './durable-file.ts';
import { keepTenantKeys } from './keep-tenant-keys.ts';
import { readSecrets, writeSecrets } from './secrets-text.ts';
import type { Secrets } from './secrets.ts';
import { freshSecrets } from './secrets.ts';
import type { TenantKeys } from './tenant-keys.ts';

/**
 * Reads `keys.json` in `folder`, or makes both when they are missing (for this user's eyes only).
 *
 * @param inUse whether keys are wrapped by those of the file already: then it must be there, and is not made
 * @throws VaultError `vault/tenant-keys-damaged` when the file is not whole, `vault/tenant-key-missing` when it is
 * gone although it is in use; it is never overwritten
 */
export async function loadTenantKeys(folder: string, inUse = false): Promise<TenantKeys> {
  const path = join(folder, 'keys.json');
  try {
    const existing = await readExisting(path);
    if (existing === undefined && inUse) throw gone(path);
    const secrets = existing ?? (await makeFirst(folder, path));
    return keepTenantKeys(secrets, (changed) => save(folder, path, changed));
  } catch (error) {
    throw unavailable(error, path);
  }
}

async function readExisting(path: string): Promise<Secrets | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  const secrets = readSecrets(text);
  if (!secrets) {
    throw new VaultError(
      'vault/tenant-keys-damaged',
      `The keys in ${path} are damaged. Put the file back from a backup: without it no stored text can be read. ` +
        'It has not been changed.',
    );
  }
  const { mode } = await stat(path);
  // A copy or a backup may have opened it to others.
  if ((mode & 0o077) !== 0 && process.platform !== 'win32') await chmod(path, 0o600);
  return secrets;
}

function gone(path: string): VaultError {
  return new VaultError(
    'vault/tenant-key-missing',
    `The keys in ${path} are gone, and without them nothing that is stored can be read. Put the file back from a ` +
      'backup. To begin with nothing, move the whole folder away.',
  );
}

async function makeFirst(folder: string, path: string): Promise<Secrets> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fresh = freshSecrets();
  if (await createDurably(folder, path, writeSecrets(fresh))) return fresh;
  // Another process was faster; its keys are the ones to use.
  return (await readExisting(path)) ?? fresh;
}

async function save(folder: string, path: string, changed: Secrets): Promise<void> {
  try {
    await replaceDurably(folder, path, writeSecrets(changed));
  } catch (error) {
    throw unavailable(error, path);
  }
}

function unavailable(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  return new VaultError(
    'vault/tenant-keys-unavailable',
    `The keys in ${path} cannot be read or written. This user must be allowed to, and the disk must not be full.`,
    { cause: error },
  );
}
