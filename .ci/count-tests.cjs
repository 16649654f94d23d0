// Prints "<passed> <failed> <browser tests>" of a report that Vitest wrote. Plain JavaScript for any Node, because it
// also has to speak when the Node that Lamplight brings could not be installed.
const { readFileSync } = require('node:fs');

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const inBrowser = report.testResults
  .filter(({ name }) => name.endsWith('.browser.ts'))
  .reduce((sum, { assertionResults }) => sum + assertionResults.length, 0);
// A file that does not load fails without a failed test.
const unloaded = report.testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
);
console.log(report.numPassedTests, report.numFailedTests + unloaded.length, inBrowser);
