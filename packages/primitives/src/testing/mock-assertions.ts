import { ExpectationError } from './expectation-error.ts';
import type { MockCall } from './mock.ts';
import { sameValue } from './same-value.ts';
import { shown, times } from './shown.ts';

/** What a test can demand of how a mock was called. Each throws an `ExpectationError` that says what came instead. */
export interface MockAssertions {
  /** It was called so many times. */
  readonly assertCalls: (count: number) => void;
  /** It was called with exactly these inputs, in this order. */
  readonly assertInputs: (...inputs: readonly unknown[]) => void;
  /** It was called at exactly these places, in this order. */
  readonly assertPaths: (...paths: readonly string[]) => void;
  /** Every call has ended, well or badly: nothing was left running. */
  readonly assertEnded: () => void;
}

export function mockAssertions(name: string, calls: readonly MockCall<unknown>[]): MockAssertions {
  const compare = (what: string, expected: readonly unknown[], actual: readonly unknown[]): void => {
    const at = firstDifference(expected, actual);
    if (at === -1) return;
    const message = `"${name}" was expected to be called ${what} ${list(expected)}, and was called ${what} ${list(actual)}: call ${at + 1} differs.`;
    throw new ExpectationError(message, expected, actual);
  };
  return {
    assertCalls(count) {
      if (calls.length === count) return;
      const inputs = calls.length === 0 ? '' : `, with ${list(calls.map(({ input }) => input))}`;
      const message = `"${name}" was expected to be called ${times(count)}, and was called ${times(calls.length)}${inputs}.`;
      throw new ExpectationError(message, count, calls.length);
    },
    assertInputs: (...inputs) =>
      compare(
        'with',
        inputs,
        calls.map(({ input }) => input),
      ),
    assertPaths: (...paths) =>
      compare(
        'at',
        paths,
        calls.map(({ path }) => path),
      ),
    assertEnded() {
      const open = calls.flatMap(({ outcome }, index) => (outcome === 'running' ? [index + 1] : []));
      if (open.length === 0) return;
      const which = open.length === 1 ? `call ${open.join()}` : `calls ${open.join(', ')}`;
      const message = `"${name}" was expected to have ended, and ${which} of ${calls.length} still runs.`;
      throw new ExpectationError(message, [], open);
    },
  };
}

function firstDifference(expected: readonly unknown[], actual: readonly unknown[]): number {
  const longer = Math.max(expected.length, actual.length);
  for (let at = 0; at < longer; at += 1) {
    const missing = at >= expected.length || at >= actual.length;
    if (missing || !sameValue(expected[at], actual[at])) return at;
  }
  return -1;
}

function list(values: readonly unknown[]): string {
  return values.length === 0 ? 'nothing' : values.map(shown).join(', then ');
}
