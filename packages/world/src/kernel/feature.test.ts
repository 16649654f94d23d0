import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Command, type Event, everyFeature, type State } from '../features.ts';
import type { AnyFeature, Feature } from './feature.ts';

describe('no two features of the world share', () => {
  test.each<[string, (feature: AnyFeature) => object]>([
    ['a verb', ({ decide }) => decide],
    ['a type of event', ({ tell }) => tell],
    ['a condition', ({ conditions }) => conditions],
    ['an effect', ({ effects }) => effects],
    ['an invariant', ({ invariants }) => invariants],
  ])('%s', (_what, part) => {
    const names = everyFeature.flatMap((feature) => Object.keys(part(feature)));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('a name', () => {
    const names = everyFeature.map(({ vocabulary }) => vocabulary.name);
    expect(new Set(names).size).toBe(everyFeature.length);
  });
});

// What follows is tested by the compiler alone: each line under a directive must be an error.

const swimVocabulary = {
  name: 'swim' as const,
  commands: { dive: z.strictObject({ verb: z.literal('dive'), depth: z.int() }) },
  events: { 'player-dived': z.strictObject({ type: z.literal('player-dived'), depth: z.int() }) },
  state: z.strictObject({ depth: z.int() }),
  authored: () => ({}),
  conditions: () => ({ 'under-water': z.boolean() }),
  effects: () => ({ surface: z.literal(true) }),
};

const whole: Feature<typeof swimVocabulary> = {
  vocabulary: swimVocabulary,
  grammar: { dive: ['dive'] },
  begin: () => ({ depth: 0 }),
  decide: { dive: () => [] },
  evolve: { 'player-dived': (_slice, { depth }) => ({ depth }) },
  reasons: { 'player-dived': 'Whoever dives goes under.' },
  tell: { 'player-dived': () => 'You dive.' },
  conditions: { 'under-water': ({ story }) => story.id === '' },
  effects: { surface: () => [] },
  invariants: {},
};

type Swim = typeof whole;

/** A feature is whole. */
export const features: readonly Swim[] = [
  whole,
  // @ts-expect-error -- a verb that nobody decides
  { ...whole, decide: {} },
  // @ts-expect-error -- an event that changes nothing anybody thought about
  { ...whole, evolve: {} },
  // @ts-expect-error -- an event without a telling
  { ...whole, tell: {} },
  // @ts-expect-error -- a condition that cannot be asked
  { ...whole, conditions: {} },
  // @ts-expect-error -- an effect that does nothing
  { ...whole, effects: {} },
  // @ts-expect-error -- a slice that is not what the vocabulary says
  { ...whole, begin: () => ({ depth: 'deep' }) },
  // @ts-expect-error -- words for a verb that does not exist
  { ...whole, grammar: { drown: ['drown'] } },
  // @ts-expect-error -- an event that no feature has
  { ...whole, decide: { dive: () => [{ type: 'player-drowned' }] } },
];

/** Commands are those of the features. */
export const commands: readonly Command[] = [
  { verb: 'take', thing: 'lamp' },
  // @ts-expect-error -- an unknown verb
  { verb: 'steal', thing: 'lamp' },
  // @ts-expect-error -- a field is missing
  { verb: 'take' },
  // @ts-expect-error -- a direction that is not on the compass
  { verb: 'go', direction: 'sideways' },
];

/** Events are those of the features. */
export const events: readonly Event[] = [
  { type: 'thing-taken', thing: 'lamp' },
  // @ts-expect-error -- an unknown event
  { type: 'thing-stolen', thing: 'lamp' },
];

/** Nothing writes to a state. */
export function spoil(state: State): void {
  // @ts-expect-error -- the slices are read-only
  state.score = { points: 1, awarded: {} };
  // @ts-expect-error -- a slice that no feature has
  void state.weather;
}
