import { composed } from '../kernel/composed.ts';
import { round } from '../kernel/link.ts';
import { linkOf } from '../kernel/links-of.ts';
import { whole } from '../kernel/whole.ts';
import type { AnyStep, Composed, Step } from '../step.ts';
import type { Condition } from './condition.ts';
import { type Loop, rounds } from './rounds.ts';

/** Rounds until something holds; at least one. */
export interface RepeatUntil<Output> {
  /** Asked after every round; ends the loop when it holds. */
  readonly until: Condition<Output>;
  /** How many rounds there may be. */
  readonly most: number;
}

/** Rounds while something holds; none where it does not hold at first. */
export interface RepeatWhile<Input> {
  /** Asked before every round; ends the loop when it does not hold. */
  readonly while: Condition<Input>;
  /** How many rounds there may be. */
  readonly most: number;
}

/** So many rounds. */
export interface RepeatTimes {
  readonly times: number;
}

/**
 * A loop: what a round gives is what the next one takes, and the state goes on from round to round. It always has a
 * bound. `context.attempt` is the number of the round, from 1.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { repeat, run } from '@lamplight/primitives';
 *
 * const double = async (count: number) => count * 2;
 * strictEqual(await run(repeat(double, { until: (count) => count > 100, most: 20 }), 3), 192);
 * strictEqual(await run(repeat(double, { times: 3 }), 1), 8);
 * ```
 *
 * @throws `BoundError` when `most` rounds were not enough; what a round or the condition throws. SetupError
 * `primitives/setting` for a bound that is no whole number from 1 on
 */
export function repeat<Input, Output extends Input>(
  step: Step<Input, Output>,
  options: RepeatUntil<NoInfer<Output>> | RepeatTimes,
): Composed<Input, Output>;
/** With `while` there may be no round at all, and the input is what comes out. */
export function repeat<Input>(
  step: Step<Input, NoInfer<Input>>,
  options: RepeatWhile<NoInfer<Input>>,
): Composed<Input, Input>;
export function repeat(
  step: AnyStep,
  options: RepeatUntil<unknown> | RepeatWhile<unknown> | RepeatTimes,
): Composed<never, unknown> {
  const link = { ...linkOf(step), role: round };
  const { most, isDone, settings } = loopOf(options);
  const goesOn = 'while' in options ? options.while : null;
  return composed({
    kind: 'repeat',
    name: 'repeat',
    links: [link],
    settings,
    async execute(input, context) {
      if (goesOn !== null && !(await goesOn(input, context))) return input;
      return rounds(link, input, context, { most, isDone });
    },
  });
}

function loopOf(
  options: RepeatUntil<unknown> | RepeatWhile<unknown> | RepeatTimes,
): Loop & { readonly settings: Readonly<Record<string, unknown>> } {
  if ('times' in options) {
    const { times } = options;
    whole('repeat', 'times', times);
    return { most: times, isDone: null, settings: { times } };
  }
  const { most } = options;
  whole('repeat', 'most', most);
  return 'until' in options
    ? { most, isDone: options.until, settings: { until: options.until.name, most } }
    : { most, isDone: not(options.while), settings: { while: options.while.name, most } };
}

function not(condition: Condition<unknown>): Condition<unknown> {
  return (value, context) => {
    const answer = condition(value, context);
    return typeof answer === 'boolean' ? !answer : Promise.resolve(answer).then((holds) => !holds);
  };
}
