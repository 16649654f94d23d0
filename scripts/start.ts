import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ensurePage } from './ensure-page.ts';
import { root } from './root.ts';

await ensurePage();
// In this very process, so that Ctrl-C and every signal reach the server itself.
const server = (await import(pathToFileURL(join(root, 'apps/server/src/main.ts')).href)) as {
  main?: () => unknown;
};
await server.main?.();
