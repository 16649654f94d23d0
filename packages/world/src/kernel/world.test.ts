import { array, assert, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command, State } from '../features.ts';
import { playOf } from '../testing/play-of.ts';
import { storyOf } from '../testing/story-of.ts';
import { readCommand } from './command-schema.ts';
import { createWorld } from './world.ts';

const mill = {
  places: {
    yard: { exits: { in: { to: 'mill', door: 'door' }, down: { to: 'pit', when: { carried: 'rope' } } } },
    mill: { exits: { out: { to: 'yard', door: 'door' } }, dark: { not: { fact: 'wheel' } } },
    pit: { dark: true, exits: { up: 'yard' } },
  },
  things: {
    door: { opens: 'closed', lock: { key: 'key' } },
    key: { inside: 'pouch' },
    pouch: { carried: true, container: { holds: 2 }, opens: 'closed' },
    rope: { at: 'yard', weight: 3 },
    sack: { at: 'mill', weight: 4, container: { holds: 5 } },
    flour: { inside: 'sack', article: 'some', weight: 2 },
    stone: { inside: 'sack', supporter: true, weight: 2 },
    lamp: { at: 'yard', light: { starts: 'unlit' } },
    hat: { worn: true, wearable: true },
    wheel: { at: 'mill', fixed: ['It turns without you.', 'It is the size of a house.'] },
  },
  people: {
    ada: { name: 'Ada', article: 'none', at: 'yard', description: 'Ada.', accepts: { flour: 'Thanks.' } },
  },
  facts: { wheel: false, fed: 0 },
  endings: { bread: { name: 'Bread', text: 'It is warm.' } },
  rules: {
    wheel: {
      instead: { verb: 'push', thing: 'wheel' },
      do: [{ set: { fact: 'wheel', to: true } }],
      say: ['Slowly.', 'Again.'],
    },
    fed: {
      after: { type: 'thing-given' },
      do: [{ add: { fact: 'fed', by: 1 } }, { award: { points: 1, for: 'bread' } }],
    },
    gust: { each: 'turn', when: { lit: 'lamp', at: 'pit' }, do: [{ extinguish: 'lamp' }], say: 'A gust.' },
    cage: { after: { type: 'thing-taken', thing: 'rope' }, do: [{ receive: 'sack' }] },
    swallow: {
      instead: { verb: 'drop', thing: 'lamp' },
      when: { at: 'pit' },
      do: [{ move: { thing: 'rope', into: 'sack' } }, { move: { thing: 'sack', into: 'pouch' } }],
    },
    hat: { instead: { verb: 'take-off', thing: 'hat' }, refuse: true, say: 'It is cold.' },
    bread: {
      instead: { verb: 'touch', thing: 'flour' },
      when: { 'at-least': { fact: 'fed', is: 3 } },
      do: [{ end: 'bread' }],
    },
  },
  player: { strength: 7 },
  ambience: { chance: { in: 3 }, texts: ['Wind.', 'Crows.'] },
};

describe('the rules', () => {
  const story = deepFrozen(storyOf(mill));
  const world = createWorld(story);
  const other = createWorld(storyOf(mill));

  test('keep their promises on every way through a story', () => {
    const verbs = new Set<string>();
    assert(
      property(nat(0xffff_ffff), array(nat(10_000), { minLength: 20, maxLength: 60 }), (seed, steps) => {
        let state = deepFrozen(world.begin(seed).state);
        for (const step of steps) {
          const offers = world.offers(state);
          if (offers.length === 0) return;
          const offered = step % 4 > 0;
          const command = offered ? offers[step % offers.length]?.command : wish(step);
          if (command === undefined) throw new Error('The step chose nothing.');
          verbs.add(command.verb);

          const act = world.decide(state, deepFrozen(command));
          expect(other.decide(JSON.parse(JSON.stringify(state)), command), 'the same again').toEqual(act);
          expect(offered && act.refusal, JSON.stringify(command)).toBeOneOf([false, null]);
          const followed = act.events.reduce<State>((before, event) => world.evolve(before, event), state);
          expect(followed, 'the events say it all').toEqual(act.state);
          expect(JSON.stringify(followed)).toBe(JSON.stringify(act.state));
          expect(JSON.parse(JSON.stringify(act)), 'plain JSON').toEqual(act);
          expect(world.violations(act.state), JSON.stringify(command)).toEqual([]);
          const told = world.tell(state, act.events);
          expect(world.tell(state, act.events)).toEqual(told);
          expect(told.join()).not.toMatch(/undefined|null|\[object/);
          state = deepFrozen(act.state);
        }
      }),
      { numRuns: 60, seed: 2026 },
    );
    expect([...verbs]).toEqual(
      expect.arrayContaining(['go', 'take', 'drop', 'put-in', 'put-on', 'open', 'wear', 'light', 'give']),
    );
  });

  /** Something that a player might try, sensible or not. */
  function wish(step: number): Command {
    const ids = [...Object.keys(story.things), ...Object.keys(story.people)];
    const thing = ids[step % ids.length] ?? 'lamp';
    const into = ids[(step >> 4) % ids.length] ?? 'lamp';
    const wishes: readonly Command[] = [
      { verb: 'take', thing },
      { verb: 'drop', thing },
      { verb: 'put-in', thing, into },
      { verb: 'put-on', thing, onto: into },
      { verb: 'push', thing },
      { verb: 'use', thing, with: into },
      { verb: 'go', direction: 'down' },
    ];
    return wishes[(step >> 8) % wishes.length] ?? { verb: 'wait' };
  }
});

test('the same seed and commands give the same bytes, another seed other luck', () => {
  const run = (seed: number) => {
    const play = playOf(mill, seed);
    const told = Array.from({ length: 12 }, () => play.do({ verb: 'wait' }).text);
    return JSON.stringify([told, play.state]);
  };
  expect(run(3)).toBe(run(3));
  expect(run(3)).not.toBe(run(4));
});

test('luck goes on where the turn before left it', () => {
  const play = playOf(mill);
  const { draws } = play.state.turns;
  play.do({ verb: 'wait' });
  expect(play.state.turns.draws).toBe(draws + 1);
});

test('every command takes a turn, done or refused', () => {
  const play = playOf(mill);
  play.do({ verb: 'wait' });
  play.do({ verb: 'take', thing: 'door' });
  expect(play.state.turns.played).toBe(2);
});

test('words that nobody knows are faults, not refusals', () => {
  const { world, state } = playOf({});
  const unknown = JSON.parse('{ "verb": "steal", "type": "thing-stolen" }');
  expect(() => world.decide(state, unknown)).toThrow('There is no verb "steal".');
  expect(() => world.evolve(state, unknown)).toThrow('There is no event "thing-stolen".');
  for (const [rule, message] of [
    [{ when: { stolen: true } }, 'There is no condition "stolen".'],
    [{ do: [{ steal: 'lamp' }] }, 'There is no effect "steal".'],
  ] as const) {
    const play = playOf({ rules: { sing: { instead: { verb: 'sing' }, ...rule } } });
    expect(() => play.do({ verb: 'sing' })).toThrow(message);
  }
});

test('conditions combine', () => {
  const yes = { fact: 'yes' };
  const no = { fact: 'no' };
  const holds = (when: object): boolean => {
    const rules = { sing: { instead: { verb: 'sing' }, when, say: 'Yes.' } };
    return playOf({ facts: { yes: true, no: false }, rules }).do({ verb: 'sing' }).text === 'Yes.';
  };
  expect(holds({})).toBe(true);
  expect(holds({ ...yes, at: 'elsewhere' })).toBe(false);
  expect([holds({ all: [yes, yes] }), holds({ all: [yes, no] }), holds({ all: [] })]).toEqual([
    true,
    false,
    true,
  ]);
  expect([holds({ any: [no, yes] }), holds({ any: [no] }), holds({ any: [] })]).toEqual([true, false, false]);
  expect([holds({ not: no }), holds({ not: yes })]).toEqual([true, false]);
});

describe('a command that comes in as data', () => {
  const story = storyOf(mill);

  test.each([
    [{ verb: 'take', thing: 'lamp' }],
    [{ verb: 'go', direction: 'in' }],
    [{ verb: 'give', thing: 'flour', to: 'ada' }],
    [{ verb: 'ask', topic: 'anything at all' }],
  ])('is read: %j', (command) => {
    expect(readCommand(story, command)).toEqual({ ok: true, command });
  });

  test.each([
    [null, '"verb" must be one of'],
    [{ verb: 'happen', rule: 'bread' }, '"verb" must be one of'],
    [{ verb: 'constructor' }, '"verb" must be one of'],
    [{ verb: 'take' }, 'thing'],
    [{ verb: 'take', thing: 'lamp', force: true }, 'force'],
    [{ verb: 'go', direction: 'sideways' }, 'direction'],
    [{ verb: 'take', thing: 'moon' }, '"thing" must be the id'],
    [{ verb: 'take', thing: 'constructor' }, '"thing" must be the id'],
  ])('is not read: %j', (command, wrong) => {
    expect(readCommand(story, command)).toEqual({ ok: false, wrong: expect.stringContaining(wrong) });
  });
});

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}
