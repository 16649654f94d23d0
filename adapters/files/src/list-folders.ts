import { readdir } from 'node:fs/promises';
import { folderFailure } from './folder-failure.ts';

/**
 * The names of the folders directly in the folder `path`, sorted; hidden ones and links are left out.
 *
 * @throws FolderError when there is no such folder
 */
export async function listFolders(path: string): Promise<string[]> {
  try {
    const found = await readdir(path, { withFileTypes: true });
    return found
      .filter((item) => item.isDirectory() && !item.name.startsWith('.'))
      .map((item) => item.name)
      .sort();
  } catch (error) {
    throw folderFailure(error, path);
  }
}
