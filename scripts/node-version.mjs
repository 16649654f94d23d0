import * as modules from 'node:module';
import { fileURLToPath } from 'node:url';

// Runs before any TypeScript is loaded, so that an old Node says plainly what is wrong instead of a syntax error.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Lamplight needs Node.js 24 or newer; this is ${process.version}. ` +
      'Run it through npm (npm start, npm test, npm run lamplight), which brings its own Node 24 on Linux and ' +
      'Windows, or install Node 24 from https://nodejs.org.',
  );
  process.exit(1);
}

// Types are stripped from some hundred files once, and not at every start. Where nothing can be kept, nothing is.
modules.enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/lamplight', import.meta.url)));
