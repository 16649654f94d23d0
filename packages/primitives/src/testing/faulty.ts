import type { Context } from '../context/context.ts';
import { SetupError } from '../errors/setup-error.ts';
import { composed } from '../kernel/composed.ts';
import { nodeOf } from '../kernel/node-of.ts';
import { positive } from '../kernel/positive.ts';
import type { StepNode } from '../kernel/step-node.ts';
import { sleep } from '../recover/sleep.ts';
import type { AnyStep, Composed, Step } from '../step.ts';
import { waitForEver } from './wait-for-ever.ts';

/** What goes wrong with a step, and when: on every call, if neither `on` nor `chance` is given. */
export type Fault<Output> = Planned<Output, Output>;

type AnyFault = Planned<never, unknown>;

type Planned<Taken, Given> = FaultKind<Taken, Given> & {
  /** Which calls, counted from 1. */
  readonly on?: number | readonly number[];
  /** How likely each call is, from 0 to 1; drawn from the luck of the run, so that a seed repeats it. */
  readonly chance?: number;
};

type FaultKind<Taken, Given> =
  /** It fails before it has done anything. */
  | { readonly fault: 'fails'; readonly error?: unknown }
  /** It does its work and fails then, as a connection does that breaks before the answer. */
  | { readonly fault: 'loses'; readonly error?: unknown }
  /** It does nothing until it is cancelled; what is `deaf` does not let go even then. */
  | { readonly fault: 'hangs'; readonly deaf?: boolean }
  /** It begins so many milliseconds later. */
  | { readonly fault: 'slows'; readonly by: number }
  /** It gives something else. */
  | { readonly fault: 'garbles'; readonly into: (output: Taken) => Given };

/**
 * Makes a step go wrong as planned, to see what the steps around it do then. It keeps the step's name and paths, and
 * counts its calls over all runs. Of several faults for one call the first counts.
 *
 * @example
 * ```ts
 * import { rejects, strictEqual } from 'node:assert/strict';
 * import { run } from '@lamplight/primitives';
 * import { faulty } from '@lamplight/primitives/testing';
 *
 * const count = (text: string) => text.length;
 * const shaky = faulty(count, { fault: 'fails', on: 1 }, { fault: 'garbles', into: () => -1, on: 3 });
 * await rejects(run(shaky, 'lamp'), /planned fault/);
 * strictEqual(await run(shaky, 'lamp'), 4);
 * strictEqual(await run(shaky, 'lamp'), -1);
 * ```
 *
 * @throws SetupError `primitives/setting` for a call below 1, a chance outside of 0 to 1, or a delay that is none
 */
export function faulty<Input, Output>(
  step: Step<Input, Output>,
  ...faults: readonly Fault<NoInfer<Awaited<Output>>>[]
): Composed<Input, Output>;
export function faulty(step: AnyStep, ...faults: readonly AnyFault[]): Composed<never, unknown> {
  faults.forEach(check);
  const node = nodeOf(step);
  let calls = 0;
  return composed({
    ...node,
    execute(input, context) {
      calls += 1;
      const fault = faults.find((one) => strikes(one, calls, context));
      return fault === undefined ? node.execute(input, context) : gone(fault, node, input, context);
    },
  });
}

function check({ on = [], chance = 0, ...kind }: AnyFault): void {
  for (const call of numbers(on)) positive('faulty', 'on', call);
  if (kind.fault === 'slows') positive('faulty', 'by', kind.by);
  if (chance >= 0 && chance <= 1) return;
  throw new SetupError('primitives/setting', `chance of faulty is ${chance}; it has to be from 0 to 1.`);
}

function strikes({ on, chance }: AnyFault, call: number, context: Context): boolean {
  if (on !== undefined && !numbers(on).includes(call)) return false;
  return chance === undefined || context.frame.run.environment.luck() < chance;
}

function numbers(on: number | readonly number[]): readonly number[] {
  return typeof on === 'number' ? [on] : on;
}

async function gone(fault: AnyFault, node: StepNode, input: unknown, context: Context): Promise<unknown> {
  if (fault.fault === 'fails') throw fault.error ?? planned();
  if (fault.fault === 'hangs') {
    return fault.deaf === true ? new Promise<never>(() => undefined) : waitForEver(context);
  }
  if (fault.fault === 'slows') await sleep(fault.by, context);
  const output = await node.execute(input, context);
  if (fault.fault === 'loses') throw fault.error ?? planned();
  return fault.fault === 'garbles' ? fault.into(output as never) : output;
}

function planned(): Error {
  return new Error('This is a planned fault.');
}
