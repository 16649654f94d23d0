import { browserAdvice, ensureBrowser } from './browser.ts';
import { runTests } from './run-tests.ts';

if ((await ensureBrowser()) === undefined) {
  console.error(`The browser tests cannot run: no browser was found. ${browserAdvice}`);
  process.exitCode = 1;
} else {
  process.exitCode = await runTests(['browser'], process.argv.slice(2));
}
