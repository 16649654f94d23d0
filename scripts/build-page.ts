import { join } from 'node:path';
import { build } from 'vite';
import { hashOfPageSources, recordPage } from './page-sources.ts';
import { root } from './root.ts';

// A program of its own: the bundler's memory and the NODE_ENV it sets go away with it, whatever runs next.
const watches = process.argv.includes('--watch');
const hash = hashOfPageSources();
await build({
  root: join(root, 'apps/web'),
  logLevel: watches ? 'info' : 'warn',
  build: { emptyOutDir: true, watch: watches ? {} : null },
});
if (!watches) recordPage(hash);
