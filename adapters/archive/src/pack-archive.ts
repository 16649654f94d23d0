import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { link, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Encrypter } from 'age-encryption';
import { packTar } from 'modern-tar/fs';
import { ArchiveError } from './archive-error.ts';

/** A file of the disk, and its name in the archive. */
export interface Packed {
  readonly name: string;
  readonly path: string;
}

/**
 * Writes files into one new archive: a tar, compressed by gzip, and encrypted in the format of age when there is a
 * passphrase, so that other programs can open it (`age -d backup | tar xz`). It is there whole or not at all, and for
 * this user's eyes only.
 *
 * @throws ArchiveError `archive/exists` when there is such a file, `archive/unwritable` when it cannot be written
 */
export async function packArchive(
  files: readonly Packed[],
  path: string,
  passphrase?: string,
): Promise<void> {
  const draft = `${path}.${randomUUID()}.draft`;
  try {
    await pipeline(
      await sealed(packed(files), passphrase),
      createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true }),
    );
    // A link, because a rename would write over what is there.
    await link(draft, path);
    await syncFolder(dirname(path));
  } catch (error) {
    throw failure(error, path);
  } finally {
    await rm(draft, { force: true });
  }
}

function packed(files: readonly Packed[]): Readable {
  const sources = files.map(({ name, path }) => ({
    type: 'file' as const,
    source: path,
    target: name,
    mode: 0o600,
    uid: 0,
    gid: 0,
  }));
  const tar = packTar(sources);
  const gzip = createGzip();
  tar.once('error', (error) => gzip.destroy(error));
  return tar.pipe(gzip);
}

async function sealed(plain: Readable, passphrase: string | undefined): Promise<Readable> {
  if (passphrase === undefined) return plain;
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  const input = Readable.toWeb(plain.pipe(new PassThrough())) as ReadableStream<Uint8Array>;
  return Readable.fromWeb(await encrypter.encrypt(input));
}

/** The name is durable only when the folder is. Windows does that by itself and cannot open folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  await using handle = await open(folder, 'r');
  await handle.sync();
}

function failure(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return error;
  if (error.code === 'EEXIST') {
    return new ArchiveError(
      'archive/exists',
      `There is a file ${path} already, and it is not written over. Choose another name.`,
      { cause: error },
    );
  }
  return new ArchiveError(
    'archive/unwritable',
    `${path} cannot be written (${String(error.code)}). Choose a folder that exists, that this user may write, and that has room.`,
    { cause: error },
  );
}
