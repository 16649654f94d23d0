import { type Event, everyFeature, type State, type Story } from '../features.ts';
import type { Condition, Effect } from './condition.ts';
import { evolve } from './evolve.ts';
import type { Decision, Moment } from './feature.ts';
import type { Luck } from './luck.ts';

type Test = (now: Moment, argument: never) => boolean;

type CarryOut = (now: Decision, argument: never) => readonly Event[];

const tests = new Map<string, Test>(everyFeature.flatMap((feature) => Object.entries(feature.conditions)));

const effects = new Map<string, CarryOut>(everyFeature.flatMap((feature) => Object.entries(feature.effects)));

/** The story and a state as one thing that can be asked whether conditions hold. */
export function momentOf(story: Story, state: State): Moment {
  const now: Moment = {
    story,
    state,
    holds: (condition) => holds(now, condition),
    notes: (entity) => everyFeature.flatMap((feature) => feature.notes?.(now, entity) ?? []),
  };
  return now;
}

/** More events than any turn needs; beyond it, the rules of an adventure chase each other. */
export const mostEvents = 1000;

/**
 * The same with luck, and able to look ahead.
 *
 * @param ahead how many events the state is ahead of what has happened
 */
export function decisionOf(story: Story, state: State, luck: Luck, ahead = 0): Decision {
  const now: Decision = {
    ...momentOf(story, state),
    luck,
    after(events) {
      if (events.length === 0) return now;
      if (ahead + events.length > mostEvents) throw restless(story);
      const next = events.reduce((reached, event) => evolve(momentOf(story, reached), event), state);
      return decisionOf(story, next, luck, ahead + events.length);
    },
    outcomeOf: (list) => outcomeOf(now, list),
  };
  return now;
}

/** The error of an adventure whose rules never come to rest. */
export function restless(story: Story): RangeError {
  return new RangeError(
    `The rules of "${story.id}" never come to rest: one turn has more than ${mostEvents} events. ` +
      'Give the rules that set each other off a "when:" or "once:".',
  );
}

function outcomeOf(now: Decision, list: readonly Effect[]): readonly Event[] {
  const events: Event[] = [];
  let then = now;
  for (const [name, argument] of list.flatMap((effect) => Object.entries(effect))) {
    const carryOut = effects.get(name);
    if (carryOut === undefined) throw new RangeError(`There is no effect "${name}".`);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked against the feature's schema when the adventure was loaded
    const more = carryOut(then, argument as never);
    events.push(...more);
    then = then.after(more);
  }
  return events;
}

function holds(now: Moment, condition: Condition): boolean {
  for (const [key, argument] of Object.entries(condition)) {
    if (!holdsPart(now, key, argument, condition)) return false;
  }
  return true;
}

function holdsPart(now: Moment, key: string, argument: unknown, condition: Condition): boolean {
  switch (key) {
    case 'all':
      return (condition.all ?? []).every((part) => holds(now, part));
    case 'any':
      return (condition.any ?? []).some((part) => holds(now, part));
    case 'not':
      return condition.not !== undefined && !holds(now, condition.not);
    default: {
      const test = tests.get(key);
      if (test === undefined) throw new RangeError(`There is no condition "${key}".`);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked against the feature's schema when the adventure was loaded
      return test(now, argument as never);
    }
  }
}
