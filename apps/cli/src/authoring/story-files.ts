import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../arguments.ts';

/** The `.txt` files directly in a folder, by their names without `.txt`, sorted; none where there is no such folder. */
export async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  try {
    const files = (await readdir(folder)).filter((name) => /^[^.].*\.txt$/.test(name));
    for (const name of files.sort()) texts.set(basename(name, '.txt'), await readText(join(folder, name)));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (codeOf(error) !== 'ENOENT') throw unreadable(folder, error);
  }
  return texts;
}

/** Writes a file whole or not at all, over the one that is there. @throws UsageError when it cannot be written */
export async function writeText(path: string, text: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.draft`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** Writes a file that must not be there yet. @throws UsageError when it is, or when it cannot be written */
export async function writeNewText(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw unwritable(path, error);
    throw new UsageError(`There is a file ${path} already, and it was left as it is. Choose another name.`, {
      cause: error,
    });
  }
}

async function readText(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, cause: unknown): UsageError {
  const why = codeOf(cause) ?? 'it is not UTF-8 text';
  return new UsageError(`${path} cannot be read (${why}).`, { cause });
}

function unwritable(path: string, cause: unknown): UsageError {
  return new UsageError(`${path} cannot be written (${codeOf(cause) ?? 'for an unknown reason'}).`, {
    cause,
  });
}

function codeOf(error: unknown): string | undefined {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' && !code.startsWith('ERR_') ? code : undefined;
}
