import type { AttemptRecord } from './attempt-record.ts';

/** The tokens that tries have used by now, read and written ones together; those in vain as well. */
export function spentBy(records: readonly AttemptRecord[]): number {
  return records
    .map((record) => record.snapshot())
    .flatMap(({ usage, failed }) => [usage, ...failed.map((call) => call.usage)])
    .reduce((sum, { input, output }) => sum + input + output, 0);
}
