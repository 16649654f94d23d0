import type { Step } from '../step.ts';
import { type RunOptions, start } from './start.ts';

/**
 * Runs a step or a workflow from its beginning to its end.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { run, sequence } from '@lamplight/primitives';
 *
 * const parse = async (text: string) => Number(text);
 * const double = async (count: number) => count * 2;
 * strictEqual(await run(sequence(parse, double), '21', { timeout: 1_000 }), 42);
 * ```
 *
 * @throws whatever a step throws; `DeadlineError` when `timeout` is over; the reason of `signal` when it aborts
 */
export function run<Input, Output>(
  step: Step<Input, Output>,
  input: Input,
  options: RunOptions = {},
): Promise<Output> {
  return start(step, input, options).result;
}
