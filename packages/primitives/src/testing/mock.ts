import type { Context } from '../context/context.ts';
import { SetupError } from '../errors/setup-error.ts';
import { composed } from '../kernel/composed.ts';
import { isPromiseLike } from '../kernel/is-promise-like.ts';
import { nodeOf } from '../kernel/node-of.ts';
import { readName } from '../kernel/read-name.ts';
import { realPromise } from '../kernel/real-promise.ts';
import type { StepNode } from '../kernel/step-node.ts';
import type { AnyStep, Composed, Step } from '../step.ts';
import { type MockAssertions, mockAssertions } from './mock-assertions.ts';

/** One call of a mock. */
export interface MockCall<Input> {
  readonly input: Input;
  /** Where the mock stood, as `turn/ask`. */
  readonly path: string;
  /** Which try it was, from 1. */
  readonly attempt: number;
  readonly outcome: 'running' | 'ok' | 'failed';
}

/** A step that answers as it was told, and remembers how it was called. */
export type Mock<Input, Output> = Composed<Input, Output> & Remembered<Input>;

type Remembered<Input> = MockAssertions & { readonly calls: readonly MockCall<Input>[] };

/**
 * Stands in for a step. The first call gets the first answer, the second one the second, and the last answer goes on
 * for all further calls. An answer is a step: `gives`, `fails`, `hangs`, `after`, or a function of yours. Made from a
 * step it has that step's name, so that paths stay as they are; made from a step without any answer, it calls the step
 * and only looks on.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { run, sequence } from '@lamplight/primitives';
 * import { fails, gives, mock } from '@lamplight/primitives/testing';
 *
 * const ask = mock('ask', fails(), gives('A lamp.'));
 * const again = async (question: string) => await ask(question).catch(() => ask(question));
 * strictEqual(await run(sequence(again), 'What is it?'), 'A lamp.');
 * ask.assertInputs('What is it?', 'What is it?');
 * ```
 *
 * @throws SetupError `primitives/setting` for a name without an answer
 */
export function mock<Input, Output>(
  original: Step<Input, Output>,
  ...answers: readonly Step<NoInfer<Input>, NoInfer<Output>>[]
): Mock<Input, Output>;
export function mock<Input, Output>(
  name: string,
  ...answers: readonly [Step<Input, Output>, ...Step<Input, Output>[]]
): Mock<Input, Output>;
export function mock(
  original: AnyStep | string,
  ...answers: readonly AnyStep[]
): Composed<never, unknown> & Remembered<unknown> {
  const calls: Recorded[] = [];
  const { node, plan } = planOf(original, answers);
  const recorded = composed({
    ...node,
    execute(input, context) {
      const answer = plan[Math.min(calls.length, plan.length - 1)];
      const call: Recorded = { input, path: context.path, attempt: context.attempt, outcome: 'running' };
      calls.push(call);
      return watched(call, () => answer?.execute(input, context));
    },
  });
  const call = (input: never, context?: Context): Promise<unknown> => recorded(input, context);
  Object.defineProperty(call, 'name', { value: node.name });
  return Object.freeze(Object.assign(call, recorded, { calls }, mockAssertions(node.name, calls)));
}

interface Recorded extends Omit<MockCall<unknown>, 'outcome'> {
  outcome: MockCall<unknown>['outcome'];
}

function planOf(
  original: AnyStep | string,
  answers: readonly AnyStep[],
): { readonly node: StepNode; readonly plan: readonly StepNode[] } {
  const plan = answers.map(nodeOf);
  if (typeof original !== 'string') {
    const node = nodeOf(original);
    return plan.length === 0 ? { node, plan: [node] } : { node: { ...node, links: [] }, plan };
  }
  const [first] = plan;
  if (first !== undefined)
    return { node: { ...first, kind: 'step', name: readName(original), links: [] }, plan };
  const message = `The mock "${original}" has no answer. Tell it one, such as gives(7).`;
  throw new SetupError('primitives/setting', message);
}

/** Writes down how a call ends, and changes nothing about it. */
function watched(call: Recorded, work: () => unknown): unknown {
  const failed = (error: unknown): never => {
    call.outcome = 'failed';
    throw error;
  };
  const gave = (output: unknown): unknown => {
    call.outcome = 'ok';
    return output;
  };
  let given: unknown;
  try {
    given = work();
  } catch (error) {
    return failed(error);
  }
  return isPromiseLike(given) ? realPromise(given).then(gave, failed) : gave(given);
}
