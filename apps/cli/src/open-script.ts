import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { UsageError } from './arguments.ts';

/** The bytes of a script: of a file, or of standard input for `-`. @throws UsageError when it cannot be read */
export async function openScript(path: string): Promise<AsyncIterable<Uint8Array>> {
  if (path === '-') return process.stdin;
  try {
    const file = await open(path);
    if ((await file.stat()).isDirectory()) {
      await file.close();
      throw new UsageError(`The script ${path} is a folder; name a file with one input a line.`);
    }
    return createReadStream(path, { fd: file });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const wrong = missing ? 'There is no script' : 'This user may not read the script';
    throw new UsageError(`${wrong} ${path}. Name a file with one input a line, or - for standard input.`, {
      cause: error,
    });
  }
}
