import { cp, lstat, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../arguments.ts';

const template = fileURLToPath(new URL('../../template', import.meta.url));

/** What to write, and where. */
export interface NewFolder {
  readonly name: string;
  readonly title: string;
  /** The folder that the new one comes into; it is made where it is missing. */
  readonly into: string;
}

/**
 * Copies the template into a new folder and returns its path. All of it is there or nothing is.
 *
 * @throws UsageError when there is something by that name already, or when nothing can be written there
 */
export async function writeTemplate({ name, title, into }: NewFolder): Promise<string> {
  const folder = resolve(into, name);
  let draft: string | undefined;
  try {
    await mkdir(into, { recursive: true });
    if (await isThere(folder)) throw taken(folder);
    draft = await mkdtemp(join(into, `.${name}-`));
    await cp(template, draft, { recursive: true });
    const head = join(draft, 'adventure.yaml');
    const text = await readFile(head, 'utf8');
    await writeFile(
      head,
      text.replace(/^title: .*$/m, () => `title: ${JSON.stringify(title)}`),
    );
    // At once, so that nobody ever sees half of it.
    await rename(draft, folder);
    return folder;
  } catch (error) {
    if (draft !== undefined) await rm(draft, { recursive: true, force: true });
    throw refusal(error, folder);
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

function refusal(error: unknown, folder: string): unknown {
  const code = codeOf(error);
  if (code === undefined || error instanceof UsageError) return error;
  if (code === 'EEXIST' || code === 'ENOTEMPTY') return taken(folder, { cause: error });
  return new UsageError(
    `The folder ${folder} cannot be made (${code}). Name one that you may write to with --in.`,
    { cause: error },
  );
}

function taken(folder: string, options?: ErrorOptions): UsageError {
  return new UsageError(
    `There is something at ${folder} already, and it was left as it is. Choose another name, or another folder with --in.`,
    options,
  );
}

function codeOf(error: unknown): string | undefined {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : undefined;
}
