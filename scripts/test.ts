import { browserAdvice, ensureBrowser } from './browser.ts';
import { runTests } from './run-tests.ts';

const browser = await ensureBrowser();
const projects = ['unit', 'architecture', 'endurance', ...(browser === undefined ? [] : ['browser'])];
process.exitCode = await runTests(projects, process.argv.slice(2));

if (browser === undefined) {
  console.error(`
  ┌──────────────────────────────────────────────────────────┐
  │  THE BROWSER TESTS DID NOT RUN: no browser was found.    │
  └──────────────────────────────────────────────────────────┘
  ${browserAdvice}
  Then run them with: npm run test:browser
`);
}
