import type { AttemptRecord } from './attempt-record.ts';

/** The tokens that tries have used by now, those in vain as well. */
export function spentBy(records: readonly AttemptRecord[]): {
  readonly read: number;
  readonly written: number;
} {
  const calls = records
    .map((record) => record.snapshot())
    .flatMap(({ usage, failed }) => [usage, ...failed.map((call) => call.usage)]);
  return {
    read: calls.reduce((sum, { input }) => sum + input, 0),
    written: calls.reduce((sum, { output }) => sum + output, 0),
  };
}
