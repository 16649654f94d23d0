import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Decrypter } from 'age-encryption';
import { unpackTar } from 'modern-tar/fs';
import { ArchiveError } from './archive-error.ts';

const ageMark = Buffer.from('age-encryption.org/v1');
const gzipMark = Buffer.from([0x1f, 0x8b]);

/**
 * Takes the named files out of an archive into a folder that exists, for this user's eyes only. Whatever else is in
 * the archive stays there.
 *
 * @throws ArchiveError when the file cannot be read or is no archive, when the passphrase is missing or another one,
 * and when it is not whole; files taken out before that may be left in the folder
 */
export async function unpackArchive(
  path: string,
  folder: string,
  names: ReadonlySet<string>,
  passphrase?: string,
): Promise<void> {
  const encrypted = await isEncrypted(path);
  if (encrypted && passphrase === undefined) {
    throw new ArchiveError('archive/passphrase-needed', `${path} is encrypted; give its passphrase.`);
  }
  const stored = createReadStream(path);
  const compressed = encrypted ? await opened(stored, path, passphrase ?? '') : stored;
  try {
    await pipeline(
      compressed,
      createGunzip(),
      unpackTar(folder, {
        filter: ({ name, type }) => type === 'file' && names.has(name),
        fmode: 0o600,
        dmode: 0o700,
      }),
    );
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error;
    throw damaged(path, error);
  }
}

async function isEncrypted(path: string): Promise<boolean> {
  const start = Buffer.alloc(ageMark.length);
  try {
    await using file = await open(path, 'r');
    await file.read(start, 0, start.length, 0);
  } catch (error) {
    throw new ArchiveError('archive/unreadable', `${path} cannot be read. Give a file that exists.`, {
      cause: error,
    });
  }
  if (start.equals(ageMark)) return true;
  if (start.subarray(0, gzipMark.length).equals(gzipMark)) return false;
  throw new ArchiveError('archive/not-an-archive', `${path} is not a backup that Lamplight wrote.`);
}

async function opened(stored: Readable, path: string, passphrase: string): Promise<Readable> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    const input = Readable.toWeb(stored) as ReadableStream<Uint8Array>;
    return Readable.fromWeb(await decrypter.decrypt(input));
  } catch (error) {
    stored.destroy();
    if (error instanceof Error && error.message.startsWith('no identity matched')) {
      throw new ArchiveError('archive/wrong-passphrase', `That is not the passphrase of ${path}.`, {
        cause: error,
      });
    }
    throw damaged(path, error);
  }
}

function damaged(path: string, cause: unknown): ArchiveError {
  return new ArchiveError('archive/damaged', `${path} is damaged or not whole. Use another backup.`, {
    cause,
  });
}
