import type { Event } from '../features.ts';
import type { Feature, Moment } from '../kernel/feature.ts';
import { factsVocabulary } from './vocabulary.ts';

/** Switches and counters that the story remembers. */
export const facts: Feature<typeof factsVocabulary> = {
  vocabulary: factsVocabulary,
  grammar: {},
  begin: (story) => ({ values: { ...story.facts } }),
  decide: {},
  evolve: {
    'fact-changed': ({ values }, { fact, to }) => ({ values: { ...values, [fact]: to } }),
    'story-extended': ({ values }, _event, { story }) => ({ values: { ...story.facts, ...values } }),
  },
  reasons: {
    'fact-changed': 'The story remembers it.',
  },

  tell: { 'fact-changed': () => null },
  conditions: {
    fact: (now, fact) => counted(now, fact) > 0,
    'at-least': (now, { fact, is }) => counted(now, fact) >= is,
  },
  effects: {
    set: (now, { fact, to }) => changed(now, fact, Number(to)),
    add: (now, { fact, by }) => changed(now, fact, counted(now, fact) + by),
  },
  invariants: {
    'every fact is one that the adventure declares': ({ story, state }) =>
      Object.keys(state.facts.values).find((fact) => !(fact in story.facts)),
    'a fact keeps its kind': ({ story, state }) =>
      Object.entries(state.facts.values).find(([fact, to]) => typeof to !== typeof story.facts[fact])?.[0],
  },
};

/** A counter's value; a switch counts as 1 or 0. */
export function counted({ state }: Moment, fact: string): number {
  return Number(state.facts.values[fact] ?? 0);
}

/** A switch stays a switch: it is on above 0. */
function changed(now: Moment, fact: string, value: number): readonly Event[] {
  const to = typeof now.story.facts[fact] === 'boolean' ? value > 0 : value;
  return now.state.facts.values[fact] === to ? [] : [{ type: 'fact-changed', fact, to }];
}
