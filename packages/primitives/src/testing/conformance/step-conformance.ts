import type { Composed, Step } from '../../step.ts';
import type { Check } from '../check.ts';
import { cancelChecks } from './cancel-checks.ts';
import { contextChecks } from './context-checks.ts';
import { outcomeChecks } from './outcome-checks.ts';
import { shapeChecks } from './shape-checks.ts';
import { stateChecks } from './state-checks.ts';

/** What a primitive says of itself where primitives may differ. */
export interface StepPromises {
  /**
   * What becomes of what its step writes: `forked`, it counts once the step has succeeded (the default); `shared`, it
   * counts at once, as in a chain; `apart`, nobody else ever sees it.
   */
  readonly state?: 'forked' | 'shared' | 'apart';
  /**
   * What becomes of an error that its step throws every time: `unchanged` (the default); `wrapped`, another error tells
   * of it by `cause` or `errors`; `handled`, it does not fail.
   */
  readonly errors?: 'unchanged' | 'wrapped' | 'handled';
  /** What it gives when its step gives this number; that number by default. */
  readonly gives?: (output: number) => unknown;
}

/** Makes the primitive around a step, as it would be made around any other. */
export type Make = (step: Step<number, number>) => Composed<number, unknown>;

/**
 * What every primitive has to keep to, as a list of checks for any test runner. A check makes the primitive around a
 * step of its own, which gives one more than it is given, and looks at what becomes of it.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { timeout } from '@lamplight/primitives';
 * import { stepConformance } from '@lamplight/primitives/testing';
 *
 * const checks = stepConformance((step) => timeout(step, 1_000));
 * for (const { run } of checks) await run();
 * strictEqual(checks.length > 10, true);
 * ```
 */
export function stepConformance(make: Make, promises: StepPromises = {}): readonly Check[] {
  const declared: Required<StepPromises> = {
    state: promises.state ?? 'forked',
    errors: promises.errors ?? 'unchanged',
    gives: promises.gives ?? ((output) => output),
  };
  return [shapeChecks, outcomeChecks, contextChecks, stateChecks, cancelChecks].flatMap((some) =>
    some(make, declared),
  );
}
