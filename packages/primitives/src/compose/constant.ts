import { composed } from '../kernel/composed.ts';
import { frozen } from '../kernel/frozen.ts';
import type { Composed } from '../step.ts';

/**
 * A step that gives the same value whatever it is given. Plain objects and lists are frozen, so that no run can change
 * what the next one gets; what has a class is handed on as it is.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from 'node:assert/strict';
 * import { constant, parallel, run } from '@lamplight/primitives';
 *
 * const labelled = parallel({ kind: constant('greeting'), text: (name: string) => `Hello, ${name}` });
 * deepStrictEqual(await run(labelled, 'Ada'), { kind: 'greeting', text: 'Hello, Ada' });
 * ```
 */
export function constant<const Value>(value: Value): Composed<unknown, Value>;
export function constant(value: unknown): Composed<never, unknown> {
  const output = frozen(value);
  return composed({ kind: 'constant', name: 'constant', links: [], settings: {}, execute: () => output });
}
