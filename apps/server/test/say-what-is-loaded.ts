import { registerHooks } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const loaded = new Set<string>();

// Before a program: when it ends, it says what it had loaded: workspaces, and single files of those that it did not
// enter by their main door.
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) loaded.add(relative(root, fileURLToPath(url)));
    return next(url, context);
  },
});
process.on('exit', () => {
  const ours = [...loaded].filter((file) => /^(?:adapters|apps|packages)\//.test(file));
  const said = new Set(ours.map((file) => (isEntered(file) ? workspaceOf(file) : file)));
  console.log(`It had loaded: ${[...said].toSorted().join(', ')}.`);
});

function isEntered(file: string): boolean {
  const workspace = workspaceOf(file);
  return workspace.startsWith('apps/') || loaded.has(`${workspace}/src/index.ts`);
}

function workspaceOf(file: string): string {
  return file.split('/', 2).join('/');
}
