#!/usr/bin/env node
// Plain JavaScript, so that an old Node can still say what is wrong.
import '../../../scripts/node-version.mjs';

const { run } = await import('../src/main.ts');
process.exitCode = await run(process.argv.slice(2));
