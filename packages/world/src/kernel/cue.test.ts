import { describe, expect, test } from 'vitest';
import { playOf } from '../testing/play-of.ts';

const sing = { verb: 'sing' } as const;

/** A play in which singing tells a text. */
function singing(say: unknown, seed = 1, rest: object = {}) {
  return playOf({ rules: { song: { instead: { verb: 'sing' }, say } }, ...rest }, seed);
}

function songs(say: unknown, times: number, seed = 1): string[] {
  const play = singing(say, seed);
  return Array.from({ length: times }, () => play.do(sing).text);
}

describe('a text with several variants', () => {
  test('tells them in the order of the author first', () => {
    expect(songs(['One.', 'Two.', 'Three.', 'Four.'], 4)).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
  });

  test.each([2, 3, 5])('of %i tells all before one comes again, and none twice in a row', (length) => {
    const variants = Array.from({ length }, (_, index) => `Song ${index}.`);
    const told = songs(variants, length * 40);
    for (let round = 0; round < 40; round += 1) {
      expect(new Set(told.slice(round * length, (round + 1) * length)).size).toBe(length);
    }
    expect(told.filter((words, index) => words === told[index - 1])).toEqual([]);
  });

  test('tells its rounds in another order with another seed, and in the same with the same', () => {
    const variants = ['A', 'B', 'C', 'D', 'E', 'F'];
    expect(songs(variants, 30, 1)).toEqual(songs(variants, 30, 1));
    expect(songs(variants, 30, 1)).not.toEqual(songs(variants, 30, 2));
  });

  test('is told as quickly after a hundred thousand times as before', () => {
    const { world, state } = singing(['A', 'B', 'C']);
    const often = { ...state, told: { ...state.told, 'rules.song/0': 100_000 } };
    expect(world.tell(often, world.decide(often, sing).events)).toHaveLength(1);
  });
});

test('a single variant is told every time', () => {
  expect(songs('La.', 3)).toEqual(['La.', 'La.', 'La.']);
});

test('the first part that fits is told, and the plain one when none does', () => {
  const play = singing(
    [{ once: 'First.' }, { when: { fact: 'loud' }, say: ['Loud.', 'Louder.'] }, 'Quiet.'],
    1,
    { facts: { loud: false } },
  );
  expect([play.do(sing).text, play.do(sing).text]).toEqual(['First.', 'Quiet.']);
  const loud = { ...play.state, facts: { values: { loud: true } } };
  expect(play.world.tell(loud, play.world.decide(loud, sing).events)).toEqual(['Loud.']);
});

test('a text that has nothing true left to say repeats what it said once', () => {
  const play = singing([{ once: 'First.' }, { when: { fact: 'loud' }, say: 'Loud.' }], 1, {
    facts: { loud: false },
  });
  expect([play.do(sing).text, play.do(sing).text]).toEqual(['First.', 'First.']);
});

test('a retelling finds other words for the same events and changes nothing else', () => {
  const play = singing(['A', 'B', 'C']);
  const before = play.state;
  const { events } = play.do(sing);
  const tell = (retelling?: number) => play.world.tell(before, events, retelling);
  expect([tell(), tell(0), tell(1), tell(2)]).toEqual([['A'], ['A'], ['B'], ['C']]);
  expect(play.do(sing).text).toBe('B');
});

test('a refusal in the words of the author takes its turn in them', () => {
  const play = playOf({
    places: { room: { exits: { north: { blocked: ['No.', 'Still no.', { once: 'Never.' }] } } } },
  });
  const north = { verb: 'go', direction: 'north' } as const;
  expect([play.do(north).text, play.do(north).text, play.do(north).text]).toEqual([
    'Never.',
    'No.',
    'Still no.',
  ]);
});

describe('a refusal', () => {
  const refusing = () =>
    playOf({
      places: {
        quay: {
          exits: {
            north: { blocked: ['Fog.', 'More fog.'] },
            south: { to: 'hut', when: { fact: 'dry' }, otherwise: ['Too wet.', 'It is the sea.'] },
            up: { blocked: 'Sky.' },
          },
        },
        hut: { exits: { north: 'quay' } },
      },
      things: {
        bell: { name: 'bell', at: 'quay', fixed: ['It stays.', 'It belongs here.'] },
        rope: { at: 'quay', fixed: true },
      },
      rules: { hush: { instead: { verb: 'sing' }, refuse: true, say: ['Not now.', 'Later, perhaps.'] } },
      facts: { dry: false },
    });

  test.each([
    [{ verb: 'sing' }, 'Later, perhaps.'],
    [{ verb: 'take', thing: 'bell' }, 'It belongs here.'],
    [{ verb: 'go', direction: 'north' }, 'More fog.'],
    [{ verb: 'go', direction: 'south' }, 'It is the sea.'],
  ] as const)('of %o is told again in other words where its author wrote some', (command, other) => {
    const { world, state } = refusing();
    const { events } = world.decide(state, command);
    expect(world.tell(state, events, 1)).toEqual([other]);
    expect(world.tell(state, events, 2)).toEqual(world.tell(state, events, 0));
  });

  test.each([
    [{ verb: 'take', thing: 'rope' }],
    [{ verb: 'go', direction: 'up' }],
    [{ verb: 'go', direction: 'down' }],
  ] as const)('of %o stays as it is where there are no other words', (command) => {
    const { world, state } = refusing();
    const { events } = world.decide(state, command);
    expect(world.tell(state, events, 1)).toEqual(world.tell(state, events, 0));
  });
});
