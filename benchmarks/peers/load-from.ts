import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Load } from './peer.ts';

/** Imports what is installed in a folder: from a module there, since an import is resolved from where it is written. */
export function loadFrom(folder: string): Load {
  return async (specifier) => {
    const loader = join(folder, 'load.mjs');
    if (!existsSync(loader)) writeFileSync(loader, 'export const load = (specifier) => import(specifier);\n');
    const { load } = (await import(pathToFileURL(loader).href)) as { load: Load };
    return load(specifier);
  };
}
