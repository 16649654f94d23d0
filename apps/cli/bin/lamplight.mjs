#!/usr/bin/env node
// Plain JavaScript, so that an old Node can still say what is wrong.
if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(`Lamplight needs Node.js 24 or newer; this is ${process.version}. Run it as: npx lamplight`);
  process.exit(1);
}

const { run } = await import('../src/main.ts');
process.exitCode = await run(process.argv.slice(2));
