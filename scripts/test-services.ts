import { runTests } from './run-tests.ts';
import { ensureServicePrograms, serviceAdvice } from './service-programs.ts';

const missing = await ensureServicePrograms();
if (missing.length > 0) {
  console.error(`The tests with services cannot run: ${missing.join(' and ')} not found. ${serviceAdvice}`);
  process.exitCode = 1;
} else {
  process.exitCode = await runTests(['services'], process.argv.slice(2));
}
