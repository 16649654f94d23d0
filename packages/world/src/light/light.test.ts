import { describe, expect, test } from 'vitest';
import { playOf } from '../testing/play-of.ts';

const cellar = {
  places: {
    cellar: { name: 'Cellar', description: 'Barrels line the walls.', dark: true, exits: { up: 'kitchen' } },
    kitchen: { name: 'Kitchen', description: 'It smells of bread.', exits: { down: 'cellar' } },
  },
  things: {
    lamp: { name: 'brass lamp', carried: true, light: { needs: 'matches' } },
    matches: { name: 'matches', plural: true, carried: true },
    torch: { name: 'torch', carried: true, light: {} },
    box: { name: 'box', carried: true, container: true, opens: 'open' },
    barrel: { name: 'barrel', at: 'cellar', fixed: true },
    glow: { name: 'glow-worm', at: 'kitchen', light: { starts: 'lit', steady: true } },
    stone: { at: 'kitchen' },
  },
};

describe('lighting', () => {
  test('what is lit in the dark shows the place', () => {
    const play = playOf(cellar);
    expect(play.opening).toContain("It is pitch dark here. You can't see your own hands.");
    const { text } = play.do({ verb: 'light', thing: 'lamp' });
    expect(text).toBe(
      'You light the brass lamp with the matches.\nCellar\nBarrels line the walls.\nYou can see a barrel here.',
    );
  });

  test('light that goes out leaves a darkness that is noticed', () => {
    const play = playOf(cellar);
    play.do({ verb: 'light', thing: 'torch' });
    expect(play.do({ verb: 'extinguish', thing: 'torch' }).text).toBe(
      'You put out the torch.\nNow it is pitch dark.',
    );
    expect(play.do({ verb: 'wait' }).text).toBe('Time passes.');
  });

  test('a light that is shut away shines on nothing', () => {
    const play = playOf(cellar);
    play.do({ verb: 'light', thing: 'torch' });
    play.do({ verb: 'put-in', thing: 'torch', into: 'box' });
    expect(play.do({ verb: 'close', thing: 'box' }).text).toContain('Now it is pitch dark.');
    expect(play.do({ verb: 'open', thing: 'box' }).text).toContain('Barrels line the walls.');
  });

  test('what it takes has to be in the hands', () => {
    const play = playOf(cellar);
    play.do({ verb: 'drop', thing: 'matches' });
    expect(play.do({ verb: 'light', thing: 'lamp' })).toMatchObject({
      code: 'light/no-means',
      text: 'You have nothing to light the brass lamp with.',
    });
  });

  test('nothing is lit or put out twice', () => {
    const play = playOf(cellar);
    expect(play.do({ verb: 'extinguish', thing: 'torch' }).code).toBe('light/not-lit');
    play.do({ verb: 'light', thing: 'torch' });
    expect(play.do({ verb: 'light', thing: 'torch' }).code).toBe('light/already-lit');
  });

  test('a stone gives no light, and a steady light cannot be put out', () => {
    const play = playOf({ ...cellar, start: 'kitchen' });
    expect(play.do({ verb: 'light', thing: 'stone' }).code).toBe('light/gives-none');
    expect(play.do({ verb: 'extinguish', thing: 'glow' }).code).toBe('light/steady');
  });

  test('a lit thing is marked as lit', () => {
    const play = playOf(cellar);
    play.do({ verb: 'light', thing: 'torch' });
    expect(play.world.scene(play.state).inventory.find(({ id }) => id === 'torch')?.notes).toEqual(['lit']);
  });

  test('what can be lit or put out is offered, and accepted', () => {
    const play = playOf(cellar);
    expect(play.offered()).toEqual(expect.arrayContaining(['light the torch', 'light the brass lamp']));
    play.do({ verb: 'light', thing: 'torch' });
    expect(play.offered()).toContain('put the torch out');
    for (const { command } of play.offers())
      expect(play.world.decide(play.state, command).outcome).toBe('done');
  });
});

describe('darkness', () => {
  test('can depend on the moment', () => {
    const places = { bar: { dark: { carried: 'torch' }, description: 'A bar.' } };
    const play = playOf({ places, things: { torch: { carried: true }, mug: { at: 'bar' } } });
    expect(play.world.scene(play.state)).toMatchObject({ place: { dark: true }, things: [] });
    expect(play.do({ verb: 'drop', thing: 'torch' }).text).toContain('A bar.');
    expect(play.world.scene(play.state).place.dark).toBe(false);
  });

  test('lets rules light and extinguish in their own words', () => {
    const rules = {
      match: { instead: { verb: 'jump' }, do: [{ light: 'torch' }, { light: 'torch' }], say: 'It flares.' },
      gust: {
        instead: { verb: 'sing' },
        do: [{ extinguish: 'torch' }, { light: 'stone' }],
        say: 'A gust.',
        when: { lit: 'torch' },
      },
    };
    const play = playOf({ ...cellar, rules });
    expect(play.do({ verb: 'jump' }).text).toContain('It flares.\nCellar');
    expect(play.do({ verb: 'sing' }).text).toBe('A gust.\nNow it is pitch dark.');
  });
});
