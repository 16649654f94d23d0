import type { Composed, Step } from '../step.ts';
import { composed } from '../kernel/composed.ts';
import { readName } from '../kernel/read-name.ts';

/**
 * Gives a function a name of its own and the methods of a composed step. Any function is a step without it; this is for
 * a lambda that should have a name in paths and drawings, and for the beginning of a chain.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { step } from '@lamplight/primitives';
 *
 * const words = step('words', (text: string) => text.split(' '));
 * strictEqual(await words.to((list) => list.length)('a word to the wise'), 5);
 * ```
 */
export function step<Input, Output>(name: string, work: Step<Input, Output>): Composed<Input, Output>;
export function step(name: string, work: Step<never, unknown>): Composed<never, unknown> {
  return composed({ kind: 'step', name: readName(name), links: [], settings: {}, execute: work });
}
