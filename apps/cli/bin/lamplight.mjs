#!/usr/bin/env node
import * as modules from 'node:module';
import { fileURLToPath } from 'node:url';

// Plain JavaScript, so that an old Node can still say what is wrong.
if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(`Lamplight needs Node.js 24 or newer; this is ${process.version}. Run it as: npx lamplight`);
  process.exit(1);
}

// Types are stripped from some hundred files once, and not at every start. Where nothing can be kept, nothing is.
modules.enableCompileCache?.(
  fileURLToPath(new URL('../../../node_modules/.cache/lamplight', import.meta.url)),
);
const { run } = await import('../src/main.ts');
process.exitCode = await run(process.argv.slice(2));
