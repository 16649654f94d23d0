import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { Asset, Assets } from '@lamplight/ports';
import { folderFailure } from './folder-failure.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Files with a hash in their name, as Vite writes them: `assets/index-B4f2a9xQ.js`. */
const hashed = /-[\w-]{8,}\.\w+$/;

/**
 * Reads everything that is served from a folder into memory.
 *
 * @throws FolderError when there is no such folder
 */
export async function readAssets(folder: string): Promise<Assets> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return assetsOf(files.map((file) => [relative(folder, file).split(sep).join('/'), file] as const));
  } catch (error) {
    throw folderFailure(error, folder);
  }
}

/** Reads single files, each under the path it is served at. */
export async function assetsOf(files: readonly (readonly [path: string, file: string])[]): Promise<Assets> {
  const assets = new Map<string, Asset>();
  for (const [path, file] of files) {
    const type = types[extname(path)] ?? 'application/octet-stream';
    assets.set(path, { body: new Uint8Array(await readFile(file)), type, immutable: hashed.test(path) });
  }
  return { find: (path) => assets.get(path) };
}
