import { describe, expect, test } from 'vitest';
import { playOf } from '../testing/play-of.ts';

const shop = {
  places: {
    shop: { exits: { north: 'yard', down: 'cellar' } },
    yard: {},
    cellar: { dark: true, exits: { up: 'shop' } },
  },
  things: {
    coin: { at: 'shop' },
    anvil: { at: 'shop', weight: 9 },
    counter: { at: 'shop', fixed: 'It was built with the house.', supporter: true },
    shelf: { at: 'shop', scenery: true, supporter: true },
    case: { name: 'glass case', at: 'shop', container: true, opens: 'closed', transparent: true, weight: 2 },
    watch: { inside: 'case' },
    trunk: { at: 'shop', container: true, opens: 'closed', weight: 2 },
    letter: { inside: 'trunk' },
    bag: { carried: true, container: { holds: 2 }, opens: 'open' },
    pen: { inside: 'bag' },
    purse: { at: 'shop', container: true },
    coat: { worn: true, wearable: true },
    ring: { with: 'ada' },
    gloves: { inside: 'basket', plural: true },
    basket: { with: 'ada', container: true },
    sun: { at: ['shop', 'yard'] },
    moss: { at: 'cellar' },
    ghost: {},
  },
  people: { ada: { name: 'Ada', article: 'none', at: 'shop' } },
  player: { strength: 8 },
};

describe('taking', () => {
  test('brings a thing into the hands, out of a bag as well', () => {
    const play = playOf(shop);
    expect(play.do({ verb: 'take', thing: 'coin' }).text).toBe('You take the coin.');
    expect(play.do({ verb: 'take', thing: 'pen' }).text).toBe('You take the pen.');
    expect(play.state.things.where).toMatchObject({ coin: { kind: 'carried' }, pen: { kind: 'carried' } });
    expect(play.state.things.burden).toBe(4);
  });

  test.each([
    ['ghost', 'things/not-here', "You can't see the ghost here."],
    ['letter', 'things/not-here', "You can't see the letter here."],
    ['moss', 'things/not-here', "You can't see the moss here."],
    ['watch', 'things/out-of-reach', "You can see the watch, but you can't get at it."],
    ['bag', 'things/already-carried', 'You already have that.'],
    ['coat', 'things/already-carried', 'You are wearing it.'],
    ['counter', 'things/fixed', 'It was built with the house.'],
    ['shelf', 'things/fixed', "The shelf won't come away."],
    ['sun', 'things/fixed', "The sun won't come away."],
    ['ring', 'things/somebody-has-it', 'The ring is with Ada.'],
    ['gloves', 'things/somebody-has-it', 'The gloves are with Ada.'],
    ['anvil', 'things/too-heavy', 'With all that you carry, the anvil would be too much.'],
    ['ada', 'things/somebody', 'Ada would not like that.'],
  ])('%s is refused with %s', (thing, code, text) => {
    expect(playOf(shop).do({ verb: 'take', thing })).toMatchObject({ code, text });
  });

  test('somebody who is elsewhere does not mind', () => {
    const play = playOf({ ...shop, people: { ada: { ...shop.people.ada, at: 'yard' } } });
    expect(play.do({ verb: 'take', thing: 'ada' }).text).toBe('Ada is not here.');
  });

  test('in the dark nothing is found but what is on the player', () => {
    const play = playOf(shop);
    play.do({ verb: 'go', direction: 'down' });
    expect(play.do({ verb: 'take', thing: 'moss' }).code).toBe('things/not-here');
    expect(play.do({ verb: 'take', thing: 'pen' }).outcome).toBe('done');
  });

  test('counts what is inside, and what hands are full of', () => {
    const play = playOf({
      things: { box: { at: 'room', container: true, weight: 2 }, iron: { inside: 'box', weight: 4 } },
      player: { strength: 5 },
    });
    expect(play.do({ verb: 'take', thing: 'box' }).code).toBe('things/too-heavy');
    play.do({ verb: 'take', thing: 'iron' });
    expect(play.do({ verb: 'take', thing: 'box' }).code).toBe('things/too-heavy');
    play.do({ verb: 'drop', thing: 'iron' });
    expect(play.do({ verb: 'take', thing: 'box' }).outcome).toBe('done');
  });
});

describe('dropping', () => {
  test('leaves a thing where the player is, clothes taken off and bags reached into first', () => {
    const play = playOf(shop);
    play.do({ verb: 'go', direction: 'down' });
    expect(play.do({ verb: 'drop', thing: 'coat' }).text).toBe(
      'You take off the coat.\nYou put the coat down.',
    );
    expect(play.do({ verb: 'drop', thing: 'pen' }).text).toBe('You take the pen.\nYou put the pen down.');
    expect(play.state.things.where['coat']).toEqual({ kind: 'place', place: 'cellar' });
    expect(play.state.things.burden).toBe(1);
  });

  test.each(['coin', 'ada', 'ghost'])('%s is refused, because the player does not have it', (thing) => {
    expect(playOf(shop).do({ verb: 'drop', thing }).code).toBe('things/not-carried');
  });
});

describe('putting', () => {
  test('takes a thing from where it is first', () => {
    const play = playOf(shop);
    expect(play.do({ verb: 'put-on', thing: 'coin', onto: 'counter' }).text).toBe(
      'You take the coin.\nYou put the coin on the counter.',
    );
    expect(play.do({ verb: 'put-in', thing: 'coin', into: 'purse' }).outcome).toBe('done');
    expect(play.state.things.where['coin']).toEqual({ kind: 'inside', thing: 'purse' });
  });

  test.each([
    ['bag', 'bag', 'things/into-itself'],
    ['bag', 'pen', 'things/into-itself'],
    ['coin', 'trunk', 'things/closed'],
    ['coin', 'case', 'things/closed'],
    ['coin', 'coat', 'things/no-container'],
    ['coin', 'ada', 'things/somebody'],
    ['ada', 'bag', 'things/somebody'],
    ['pen', 'bag', 'things/already-there'],
    ['case', 'bag', 'things/full'],
    ['moss', 'bag', 'things/not-here'],
    ['counter', 'purse', 'things/fixed'],
    ['watch', 'purse', 'things/out-of-reach'],
    ['coin', 'moss', 'things/not-here'],
  ])('%s into %s is refused with %s', (thing, into, code) => {
    const play = playOf(shop);
    expect(play.do({ verb: 'put-in', thing, into }).code).toBe(code);
  });

  test('on something that is no supporter is refused', () => {
    expect(playOf(shop).do({ verb: 'put-on', thing: 'coin', onto: 'purse' }).text).toBe(
      'There is no good place on the purse to put things.',
    );
  });

  test('a full bag stays full, whichever pocket of it is tried', () => {
    const play = playOf({
      things: {
        bag: { carried: true, container: { holds: 3 } },
        pocket: { inside: 'bag', container: true },
        pen: { inside: 'pocket' },
        ink: { carried: true },
        ball: { carried: true },
      },
    });
    expect(play.do({ verb: 'put-in', thing: 'ink', into: 'pocket' }).outcome).toBe('done');
    expect(play.do({ verb: 'put-in', thing: 'ball', into: 'pocket' }).code).toBe('things/full');
    expect(play.do({ verb: 'put-in', thing: 'pen', into: 'bag' }).outcome).toBe('done');
  });
});

describe('what the story moves', () => {
  const moving = (effect: object, things: Readonly<Record<string, object>> = shop.things) => {
    const play = playOf({
      ...shop,
      things,
      rules: { sing: { instead: { verb: 'sing' }, do: [effect], say: 'La.' } },
    });
    const { text } = play.do({ verb: 'sing' });
    return { text, where: play.state.things.where, burden: play.state.things.burden };
  };

  test.each([
    [{ move: { thing: 'coin', to: 'yard' } }, 'coin', { kind: 'place', place: 'yard' }],
    [{ move: { thing: 'coin', into: 'trunk' } }, 'coin', { kind: 'inside', thing: 'trunk' }],
    [{ move: { thing: 'coin', onto: 'shelf' } }, 'coin', { kind: 'upon', thing: 'shelf' }],
    [{ move: { thing: 'bag', 'to-person': 'ada' } }, 'bag', { kind: 'person', person: 'ada' }],
    [{ receive: 'ring' }, 'ring', { kind: 'carried' }],
    [{ remove: 'coat' }, 'coat', { kind: 'nowhere' }],
  ])('comes where it should: %j', (effect, thing, expected) => {
    const { text, where } = moving(effect);
    expect(where[thing]).toEqual(expected);
    expect(text).toBe('La.');
  });

  test('goes with all that is in it, and its weight with it', () => {
    expect(moving({ move: { thing: 'bag', to: 'yard' } }).burden).toBe(1);
    expect(moving({ remove: 'pen' }).burden).toBe(2);
  });

  test('lies at the feet of a player who cannot carry it as well, who is told', () => {
    const { text, where } = moving({ receive: 'anvil' });
    expect(text).toBe('La.\nYou put the anvil down.');
    expect(where['anvil']).toEqual({ kind: 'place', place: 'shop' });
  });

  test('lies beside what has no room for it, and never inside itself', () => {
    expect(moving({ move: { thing: 'case', into: 'bag' } }).where['case']).toEqual({ kind: 'carried' });
    expect(moving({ move: { thing: 'anvil', into: 'bag' } }).where['anvil']).toEqual({
      kind: 'place',
      place: 'shop',
    });
    expect(moving({ move: { thing: 'coin', into: 'watch' } }).where['coin']).toEqual({
      kind: 'inside',
      thing: 'case',
    });
    expect(moving({ move: { thing: 'bag', into: 'pen' } }).where['bag']).toEqual({ kind: 'carried' });
    expect(moving({ move: { thing: 'trunk', into: 'trunk' } }).where['trunk']).toEqual({
      kind: 'place',
      place: 'shop',
    });
  });
});

test('conditions know where things are', () => {
  const holds = (when: object): boolean => {
    const play = playOf({ ...shop, rules: { sing: { instead: { verb: 'sing' }, when, say: 'Yes.' } } });
    return play.do({ verb: 'sing' }).text === 'Yes.';
  };
  const held = ['bag', 'pen', 'coat', 'coin'].filter((carried) => holds({ carried }));
  expect(held).toEqual(['bag', 'pen', 'coat']);
  const visible = ['coin', 'watch', 'letter', 'pen', 'moss', 'ring'].filter((thing) =>
    holds({ visible: thing }),
  );
  expect(visible).toEqual(['coin', 'watch', 'pen', 'ring']);
  expect(holds({ inside: { thing: 'pen', of: 'bag' } })).toBe(true);
  expect(holds({ upon: { thing: 'pen', of: 'bag' } })).toBe(false);
  expect(holds({ with: { thing: 'ring', of: 'ada' } })).toBe(true);
  expect(holds({ 'lies-at': { thing: 'coin', of: 'shop' } })).toBe(true);
  expect(holds({ 'lies-at': { thing: 'coin', of: 'yard' } })).toBe(false);
});

test('offers name what can be taken, dropped and put, and nothing that cannot', () => {
  const offered = playOf(shop).offered();
  expect(offered).toEqual(
    expect.arrayContaining(['take the coin', 'take the pen', 'drop the coat', 'put the pen on the counter']),
  );
  for (const words of [
    'take the watch',
    'take the anvil',
    'take the sun',
    'drop the coin',
    'put the bag in the bag',
    'put the pen in the trunk',
  ]) {
    expect(offered).not.toContain(words);
  }
});

test('the inventory lists what is carried, with what can be seen in it, and what is worn', () => {
  const play = playOf(shop);
  expect(play.do({ verb: 'inventory' }).text).toBe(
    'You are carrying a bag (holding a pen, open). You are wearing a coat.',
  );
  expect(playOf({}).do({ verb: 'inventory' }).text).toBe('You are carrying nothing.');
});

test('the scene keeps apart what lies about and what is on the player', () => {
  const play = playOf(shop);
  const { things, inventory } = play.world.scene(play.state);
  expect(inventory.map(({ id }) => id)).toEqual(['bag', 'pen', 'coat']);
  expect(things.map(({ id }) => id)).toContain('watch');
  expect(things.map(({ id }) => id)).not.toContain('letter');
});

describe('a state that cannot be', () => {
  const { world, state } = playOf(shop);
  const broken = (where: object, burden = state.things.burden) =>
    world.violations({
      ...state,
      things: { ...state.things, where: { ...state.things.where, ...where }, burden },
    });

  test.each([
    ['a thing is in exactly one place', { moon: { kind: 'nowhere' } }],
    ['a thing is where something can be', { coin: { kind: 'place', place: 'moon' } }],
    ['a thing is where something can be', { coin: { kind: 'inside', thing: 'counter' } }],
    ['the burden is the sum of what is carried', { coin: { kind: 'carried' } }],
    ['no container holds more than it can', { anvil: { kind: 'inside', thing: 'bag' } }],
  ])('is found out: %s', (invariant, where) => {
    expect(broken(where).join('\n')).toContain(invariant);
  });

  test('is found out: the burden is within the strength', () => {
    expect(broken({ anvil: { kind: 'carried' } }, 12)).toEqual(['the burden is within the strength: 12']);
  });
});
