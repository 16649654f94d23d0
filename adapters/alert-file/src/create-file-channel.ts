import { open, type FileHandle } from 'node:fs/promises';
import type { Channel, Delivery, Page } from '@lamplight/escalation';

/** Where a line of the same page would be, if it was written before the process was killed. */
const remembered = 64 * 1024;

/**
 * Tells a contact by adding a line of JSON to a file that something else watches.
 *
 * @param path made when it is missing, in a folder that exists, for this user and its group
 */
export function createFileChannel(path: string): Channel {
  let last: Promise<unknown> = Promise.resolve();
  return {
    // One after the other, so that lines never mix.
    async deliver(page) {
      const before = last;
      const { promise, resolve } = Promise.withResolvers<void>();
      last = promise;
      await before;
      try {
        return await write(path, page);
      } catch (error) {
        return { delivered: false, reason: reasonOf(error) };
      } finally {
        resolve();
      }
    },
  };
}

async function write(path: string, page: Page): Promise<Delivery> {
  await using file = await open(path, 'a+', 0o640);
  const about = await file.stat();
  // A pipe or a device keeps nothing, and may never take the line.
  if (!about.isFile()) return { delivered: false, reason: 'file/no-file' };
  const { size } = about;
  const tail = await tailOf(file, size);
  const line = JSON.stringify(lineOf(page));
  // Only the whole line: one that was cut off has its key, too, and told nobody anything.
  if (!`\n${tail}\n`.includes(`\n${line}\n`)) {
    // A line that was cut off by a full disk must not swallow this one.
    const start = size === 0 || tail.endsWith('\n') ? '' : '\n';
    await file.appendFile(`${start}${line}\n`);
  }
  // Also when it was there: it may have been written by a process that was killed before this.
  await file.datasync();
  return { delivered: true, receipt: 'fsync' };
}

async function tailOf(file: FileHandle, size: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(
    Buffer.alloc(Math.min(size, remembered)),
    0,
    Math.min(size, remembered),
    Math.max(0, size - remembered),
  );
  return buffer.subarray(0, bytesRead).toString();
}

function lineOf({ at, ...page }: Page): Record<string, unknown> {
  return { ...page, at: new Date(at).toISOString() };
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'file/disk-full',
  EACCES: 'file/not-allowed',
  EPERM: 'file/not-allowed',
  EROFS: 'file/not-allowed',
  ENOENT: 'file/no-folder',
  EISDIR: 'file/is-folder',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? 'file/failed';
}
