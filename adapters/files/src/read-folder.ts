import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { FolderError } from './folder-error.ts';
import { folderFailure } from './folder-failure.ts';

const readable = /\.(?:yaml|yml|ink|md)$/;

const largestTotal = 8 * 1024 * 1024;
const mostFiles = 2_000;
/** Everything looked at, so that pointing at a whole disk by mistake ends soon. */
const mostItems = 20_000;

/**
 * Reads the texts of a folder and its subfolders: `.yaml`, `.yml`, `.ink` and `.md`, named relative to it with
 * `/`, sorted by name. Hidden files and linked folders are left out.
 *
 * @throws FolderError when the folder is missing, holds more than 2,000 texts or 8 MB of them, a text is not
 * UTF-8, or a linked file leads out of it
 */
export async function readFolder(path: string): Promise<Map<string, string>> {
  try {
    const names = await textNames(path);
    await checkSize(path, names);
    const texts = new Map<string, string>();
    for (const name of names) texts.set(name, decode(await readFile(join(path, name)), join(path, name)));
    return texts;
  } catch (error) {
    throw folderFailure(error, path);
  }
}

/** The names of the texts in a folder and its subfolders, sorted. */
export async function textNames(root: string): Promise<string[]> {
  const realRoot = await realpath(root);
  const names: string[] = [];
  const folders = [''];
  let items = 0;

  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const item of await readdir(join(root, folder), { withFileTypes: true })) {
      items += 1;
      if (items > mostItems) throw tooMany(root, `${mostItems} files and folders`);
      if (item.name.startsWith('.')) continue;

      const name = folder === '' ? item.name : `${folder}/${item.name}`;
      if (item.isDirectory()) folders.push(name);
      else if (readable.test(item.name)) {
        if (item.isSymbolicLink()) await checkLink(root, realRoot, name);
        names.push(name);
      }
    }
  }
  if (names.length > mostFiles) throw tooMany(root, `${mostFiles} texts`);
  return names.sort();
}

async function checkLink(root: string, realRoot: string, name: string): Promise<void> {
  const target = await realpath(join(root, name));
  if (target.startsWith(realRoot + sep)) return;
  throw new FolderError(
    'files/link-outside',
    `${join(root, name)} is a link to ${target}, outside of the folder. Put a copy of the file in its place.`,
  );
}

async function checkSize(root: string, names: readonly string[]): Promise<void> {
  let total = 0;
  for (const name of names) total += (await stat(join(root, name))).size;
  if (total <= largestTotal) return;
  throw new FolderError(
    'files/too-large',
    `The texts in ${root} are ${(total / 1024 / 1024).toFixed(1)} MB together; at most 8 MB can be read.`,
  );
}

function tooMany(root: string, limit: string): FolderError {
  return new FolderError(
    'files/too-many',
    `The folder ${root} holds more than ${limit}. Name the folder of one adventure.`,
  );
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new FolderError('files/not-text', `${file} is not UTF-8 text. Save it as UTF-8.`, { cause: error });
  }
}
