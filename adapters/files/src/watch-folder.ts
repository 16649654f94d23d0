import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { FolderError } from './folder-error.ts';
import { folderFailure } from './folder-failure.ts';
import { readFolder, textNames } from './read-folder.ts';

/** The texts of a folder as they are by now, or what keeps them from being read. */
export type FolderSeen =
  | { readonly ok: true; readonly texts: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly error: FolderError };

/** How often the folder is looked at, in milliseconds. */
const pace = 120;

/**
 * The texts of a folder, first as they are and then again after each change, until the signal is aborted. A change is
 * told once nothing has moved for one look, so that a file that is being written is not read in the middle. The folder is
 * looked at again and again: editors that replace files, folders that are moved away and come back, and shared
 * disks, all of which hide from the notices of the file system, are seen like any other change.
 */
export async function* watchFolder(path: string, signal: AbortSignal): AsyncGenerator<FolderSeen> {
  let told: string | undefined;
  let last: string | undefined;
  while (!signal.aborted) {
    const now = await traceOf(path);
    const isSettled = told === undefined || now === last;
    if (isSettled && now !== told) {
      told = now;
      yield await look(path);
    }
    last = now;
    await pause(signal);
  }
}

/** Until the next look, or until the signal is aborted. */
async function pause(signal: AbortSignal): Promise<void> {
  try {
    await setTimeout(pace, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function look(path: string): Promise<FolderSeen> {
  try {
    return { ok: true, texts: await readFolder(path) };
  } catch (error) {
    return { ok: false, error: asFolderError(error, path) };
  }
}

/** Equal as long as nothing in the folder has changed. */
async function traceOf(path: string): Promise<string> {
  try {
    const traces: string[] = [];
    for (const name of await textNames(path)) {
      const { mtimeNs, size, ino, mode } = await stat(join(path, name), { bigint: true });
      traces.push(`${name} ${mtimeNs} ${size} ${ino} ${mode}`);
    }
    return traces.join('\n');
  } catch (error) {
    return asFolderError(error, path).message;
  }
}

function asFolderError(error: unknown, path: string): FolderError {
  const failure = folderFailure(error, path);
  if (failure instanceof FolderError) return failure;
  throw failure;
}
