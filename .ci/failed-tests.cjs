// Prints a line for each failed test of a report that Vitest wrote: its file, its name and what it said first. The
// end of a long log is what one reads, and the tests stand far above it.
const { readFileSync } = require('node:fs');
const path = require('node:path');

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const line = (text) => (text ?? '').split('\n', 1)[0].slice(0, 300);
for (const { name, status, message, assertionResults } of report.testResults) {
  const file = path.relative(process.cwd(), name);
  const failed = assertionResults.filter((result) => result.status === 'failed');
  if (status === 'failed' && failed.length === 0) console.log(`${file}: ${line(message)}`);
  for (const { fullName, failureMessages } of failed) {
    console.log(`${file}: ${fullName}: ${line(failureMessages[0])}`);
  }
}
