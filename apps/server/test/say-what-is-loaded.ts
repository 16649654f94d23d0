import { registerHooks } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const loaded = new Set<string>();

// Before a program: when it ends, it says which workspaces it had loaded anything of.
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) loaded.add(relative(root, fileURLToPath(url)).split('/', 2).join('/'));
    return next(url, context);
  },
});
process.on('exit', () => {
  const workspaces = [...loaded].filter((folder) => /^(?:adapters|apps|packages)\//.test(folder));
  console.log(`It had loaded: ${workspaces.toSorted().join(', ')}.`);
});
