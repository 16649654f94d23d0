import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { State } from '../features.ts';
import { storyOf, type StoryParts } from '../testing/story-of.ts';
import { createWorld, type World } from './world.ts';

const island = {
  places: {
    quay: { exits: { north: { to: 'tower', door: 'gate' }, in: 'shed' } },
    shed: { exits: { out: 'quay' } },
    tower: { dark: true, exits: { south: { to: 'quay', door: 'gate' } } },
  },
  things: {
    gate: { opens: 'closed', lock: { key: 'key' } },
    key: { at: 'shed' },
    box: { at: 'quay', container: true, opens: 'closed', weight: 2 },
    lamp: { carried: true, light: { starts: 'lit' } },
    coat: { worn: true, wearable: true },
  },
  people: { mara: { name: 'Mara', at: 'quay', accepts: { key: 'Thanks.' } } },
  facts: { asked: false, waves: 2 },
  rules: { wave: { each: 'turn', do: [{ add: { fact: 'waves', by: 1 } }] } },
  quests: {
    first: {
      name: 'First',
      begins: { carried: 'key' },
      stages: { only: { objectives: { a: { text: 'a', done: { visited: 'tower' } } } } },
    },
  },
  time: { starts: '16:00', 'minutes-per-turn': 20 },
  ambience: { chance: { in: 3 }, texts: ['A gull.', 'A bell.'] },
} satisfies StoryParts;

const spots = [
  { at: 'quay' },
  { at: 'attic' },
  { inside: 'box' },
  { inside: 'new-chest' },
  { with: 'mara' },
  { with: 'new-ned' },
  { carried: true },
  {},
];
const kinds = [
  {},
  { light: { starts: 'lit' } },
  { light: {} },
  { opens: 'open', container: true },
  { opens: 'closed', container: true, lock: { key: 'key' } },
];

/** What somebody adds: things of every kind, wherever they may be, with a place, a person, a fact and a quest. */
const additions = fc
  .array(fc.record({ spot: fc.constantFrom(...spots), kind: fc.constantFrom(...kinds), weight: fc.nat(3) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((list) => ({
    places: { attic: { exits: { down: 'shed' }, reached: { shed: 'up' } } },
    things: {
      'new-chest': { at: 'attic', container: true, opens: 'closed' },
      ...Object.fromEntries(
        list.map(({ spot, kind, weight }, nth) => [`new-${nth}`, { ...spot, ...kind, weight }]),
      ),
    },
    people: { 'new-ned': { name: 'Ned', at: 'attic' } },
    facts: { 'new-fact': 3 },
    quests: {
      // As things stand it could begin at once, and waits for a turn all the same.
      'new-quest': {
        name: 'New',
        begins: { visited: 'quay' },
        stages: { only: { objectives: { n: { text: 'n', done: { visited: 'attic' } } } } },
      },
    },
  }));

const moves = fc.array(fc.nat(10_000), { maxLength: 25 });

function grown(added: object): World {
  const together = Object.fromEntries(
    Object.entries(island).map(([section, entries]) => [
      section,
      { ...entries, ...Object(Reflect.get(added, section)) },
    ]),
  );
  return createWorld(storyOf(together));
}

function played(world: World, seed: number, list: readonly number[]): State {
  let { state } = world.begin(seed);
  for (const number of list) {
    const offers = world.offers(state);
    const offer = offers[number % Math.max(1, offers.length)];
    if (offer !== undefined) ({ state } = world.decide(state, offer.command));
  }
  return state;
}

/** A state without all that is called new. */
function withoutNew(value: unknown): unknown {
  const isNew = (name: unknown): boolean => typeof name === 'string' && name.startsWith('new-');
  if (Array.isArray(value)) return value.filter((one) => !isNew(one)).map(withoutNew);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !isNew(name))
      .map(([name, one]) => [name, withoutNew(one)]),
  );
}

test('whatever was played, nothing of it changes when something is added', () => {
  const world = createWorld(storyOf(island));
  fc.assert(
    fc.property(fc.nat(), moves, additions, (seed, list, added) => {
      const before = played(world, seed, list);
      const { state, events } = grown(added).extend(before);
      // What new things weigh is part of the burden, and the rules of the world look after that.
      const { burden } = before.things;
      expect(withoutNew({ ...state, things: { ...state.things, burden } })).toEqual(before);
      expect(events).toEqual([{ type: 'story-extended' }]);
    }),
    { numRuns: 60, seed: 2028 },
  );
});

test('whatever is added is where it would be had it been there from the beginning', () => {
  const world = createWorld(storyOf(island));
  fc.assert(
    fc.property(fc.nat(), additions, (seed, added) => {
      const larger = grown(added);
      expect(larger.extend(world.blank(seed)).state).toEqual(larger.blank(seed));
    }),
    { numRuns: 60, seed: 2028 },
  );
});

test('the world keeps its rules with what was added, and goes on', () => {
  const world = createWorld(storyOf(island));
  fc.assert(
    fc.property(fc.nat(), moves, additions, moves, (seed, list, added, later) => {
      const larger = grown(added);
      let { state } = larger.extend(played(world, seed, list));
      expect(larger.violations(state)).toEqual([]);
      expect(state.quests.begun).not.toHaveProperty('new-quest');
      for (const number of later) {
        const offers = larger.offers(state);
        const offer = offers[number % offers.length];
        if (offer !== undefined) ({ state } = larger.decide(state, offer.command));
      }
      expect(larger.violations(state)).toEqual([]);
      expect('new-quest' in state.quests.begun).toBe(later.length > 0);
    }),
    { numRuns: 40, seed: 2028 },
  );
});

test('adding the same again changes nothing', () => {
  const larger = grown({ things: { 'new-lamp': { carried: true, light: { starts: 'lit' } } } });
  const { state } = larger.begin(1);
  expect(larger.extend(state).state).toEqual(state);
});
