import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from './source-file.ts';

const root = join(import.meta.dirname, '..');
const unseen = new Set(['node_modules', 'dist', '.git']);
const unseenAtRoot = new Set(['data', 'coverage', 'adventures']);
const textual = /\.(?:tsx?|mjs|js|css|json|md)$/;

/** Reads every source, style sheet, manifest and document of the repository; what is built, fetched or written is left out. */
export function readSources(): SourceFile[] {
  return pathsBelow(root)
    .filter((path) => textual.test(path) && !path.endsWith('package-lock.json'))
    .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}

function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (unseen.has(entry.name) || (folder === root && unseenAtRoot.has(entry.name))) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? pathsBelow(path) : [path];
  });
}
