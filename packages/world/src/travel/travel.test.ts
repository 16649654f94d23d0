import { describe, expect, test } from 'vitest';
import { playOf } from '../testing/play-of.ts';

const house = {
  places: {
    hall: {
      name: 'Hall',
      exits: {
        north: { to: 'garden', door: 'doors' },
        east: { to: 'study', when: { carried: 'pass' }, otherwise: ['Not without a pass.', 'Still not.'] },
        up: { to: 'attic', when: { fact: 'ladder' } },
        west: { blocked: 'A wall, painted like a door.' },
        down: 'cellar',
      },
    },
    garden: { name: 'Garden' },
    study: { name: 'Study' },
    attic: { name: 'Attic' },
    cellar: { name: 'Cellar', dark: true, exits: { up: 'hall' } },
  },
  things: {
    doors: { name: 'double doors', plural: true, opens: 'closed' },
    pass: { at: 'cellar' },
  },
  facts: { ladder: false },
};

describe('going somewhere', () => {
  test('describes the new place and counts the visit', () => {
    const play = playOf(house);
    expect(play.do({ verb: 'go', direction: 'down' })).toMatchObject({ outcome: 'done' });
    play.do({ verb: 'go', direction: 'up' });
    expect(play.state.travel).toEqual({ place: 'hall', visits: { hall: 2, cellar: 1 } });
  });

  test.each([
    ['south', 'travel/no-exit', "You can't go south from here."],
    ['in', 'travel/no-exit', "You can't go in from here."],
    ['west', 'travel/blocked', 'A wall, painted like a door.'],
    ['east', 'travel/barred', 'Not without a pass.'],
    ['up', 'travel/barred', 'Something keeps you from going up.'],
  ] as const)('%s is refused with %s', (direction, code, text) => {
    const play = playOf(house);
    expect(play.do({ verb: 'go', direction })).toMatchObject({ outcome: 'refused', code, text });
    expect(play.state.travel.place).toBe('hall');
  });

  test('is possible once what barred the way is no more', () => {
    const play = playOf({ ...house, things: { ...house.things, pass: { carried: true } } });
    expect(play.do({ verb: 'go', direction: 'east' }).outcome).toBe('done');
  });

  test('is possible from where a place says that it is reached, unless something else leads off there', () => {
    const loft = { name: 'Loft', reached: { cellar: 'in', hall: 'west' }, exits: { out: 'cellar' } };
    const play = playOf({ ...house, places: { ...house.places, loft } });
    expect(play.do({ verb: 'go', direction: 'west' }).text).toBe('A wall, painted like a door.');
    play.do({ verb: 'go', direction: 'down' });
    expect(play.do({ verb: 'go', direction: 'in' }).outcome).toBe('done');
    expect(play.state.travel.place).toBe('loft');
  });

  test('does not lead through a door that is locked, and says so of several', () => {
    const locked = { ...house.things, doors: { ...house.things.doors, lock: { key: 'pass' } } };
    const play = playOf({ ...house, things: locked });
    expect(play.do({ verb: 'go', direction: 'north' }).outcome).toBe('refused');
    expect(play.state.travel.place).toBe('hall');
    expect(play.world.scene(play.state).exits[0]).toEqual({
      direction: 'north',
      leadsTo: null,
      notes: ['the double doors are closed'],
    });
  });

  test('leads through a door that only has to be opened', () => {
    const play = playOf(house);
    expect(play.do({ verb: 'go', direction: 'north' }).outcome).toBe('done');
    expect(play.state.travel.place).toBe('garden');
  });
});

test('only ways that are open are offered', () => {
  const play = playOf(house);
  const ways = () => play.offered().filter((words) => words.startsWith('go '));
  expect(ways()).toEqual(['go down']);
  play.do({ verb: 'open', thing: 'doors' });
  expect(ways()).toEqual(['go north', 'go down']);
});

test('the scene names where a way leads once the player has been there', () => {
  const play = playOf(house);
  const down = () =>
    play.world.scene(play.state).exits.find(({ direction }) => direction === 'down')?.leadsTo;
  expect(down()).toBeNull();
  play.do({ verb: 'go', direction: 'down' });
  expect(play.world.scene(play.state).place).toEqual({ id: 'cellar', name: 'Cellar', dark: true });
  play.do({ verb: 'go', direction: 'up' });
  expect(down()).toBe('Cellar');
});

test('the story can move the player, who then sees the last place only', () => {
  const play = playOf({
    ...house,
    rules: {
      fall: { instead: { verb: 'jump' }, do: [{ go: 'cellar' }, { go: 'attic' }], say: 'You fly.' },
      seen: {
        instead: { verb: 'sing' },
        when: { visited: 'cellar', not: { visited: 'study' }, at: 'attic' },
        say: 'Yes.',
      },
    },
  });
  const { events, text } = play.do({ verb: 'jump' });
  expect(events.flatMap((event) => (event.type === 'player-moved' ? [event.direction] : []))).toEqual([
    null,
    null,
  ]);
  expect(text).toBe('You fly.\nAttic\nNothing more to tell.');
  expect(play.do({ verb: 'sing' }).text).toBe('Yes.');
});

test('being nowhere is found out', () => {
  const { world, state } = playOf(house);
  const lost = { ...state, travel: { place: 'hall', visits: {} } };
  expect(world.violations(lost)).toEqual([
    'where the player is has been visited: the place was never entered',
  ]);
});

describe('asking for the ways', () => {
  test('lists them, with the names of places that were visited, and leaves out what leads nowhere', () => {
    const play = playOf(house);
    expect(play.do({ verb: 'exits' })).toMatchObject({
      outcome: 'done',
      text: 'You can go north, east, up or down.',
    });
    play.do({ verb: 'go', direction: 'down' });
    expect(play.do({ verb: 'exits' }).text).toContain('You can go up (Hall).');
  });

  test('says so where there is none', () => {
    const play = playOf({ places: { cell: { name: 'Cell' } } });
    expect(play.do({ verb: 'exits' }).text).toContain('You see no way on from here.');
  });
});
