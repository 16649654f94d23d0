import { describe, expect, test } from 'vitest';
import { playOf } from '../testing/play-of.ts';

const yard = {
  places: {
    yard: { exits: { north: { to: 'hut', door: 'gate' } } },
    hut: { exits: { south: { to: 'yard', door: 'gate' } } },
  },
  things: {
    gate: { name: 'iron gate', opens: 'closed', lock: { key: 'key' } },
    key: { name: 'rusty key', at: 'yard' },
    spoon: { carried: true },
    chest: { at: 'yard', container: true, opens: 'closed', fixed: true },
    coin: { name: 'gold coin', inside: 'chest' },
    rings: { name: 'two rings', plural: true, article: 'none', inside: 'chest' },
    jar: { at: 'yard', container: true, opens: 'closed', transparent: true },
    pea: { inside: 'jar' },
    bag: { carried: true, container: true, opens: 'open' },
    stone: { at: 'yard' },
  },
};

describe('opening and closing', () => {
  test('a container that is opened tells what it reveals', () => {
    const play = playOf(yard);
    expect(play.do({ verb: 'open', thing: 'chest' }).text).toBe(
      'You open the chest. Inside are a gold coin and two rings.',
    );
  });

  test('a see-through container reveals nothing that was hidden', () => {
    expect(playOf(yard).do({ verb: 'open', thing: 'jar' }).text).toBe('You open the jar.');
  });

  test('what is open cannot be opened, what is closed cannot be closed', () => {
    const play = playOf(yard);
    expect(play.do({ verb: 'close', thing: 'chest' }).code).toBe('opening/already-closed');
    play.do({ verb: 'open', thing: 'chest' });
    expect(play.do({ verb: 'open', thing: 'chest' }).code).toBe('opening/already-open');
    expect(play.do({ verb: 'close', thing: 'chest' })).toMatchObject({
      outcome: 'done',
      text: 'You close the chest.',
    });
  });

  test('a stone neither opens nor closes', () => {
    const play = playOf(yard);
    expect(play.do({ verb: 'open', thing: 'stone' }).code).toBe('opening/does-not-open');
    expect(play.do({ verb: 'close', thing: 'stone' }).code).toBe('opening/does-not-close');
  });

  test('a thing elsewhere is out of reach', () => {
    const play = playOf({ ...yard, places: { ...yard.places, field: {} }, start: 'field' });
    expect(play.do({ verb: 'open', thing: 'gate' }).code).toBe('things/not-here');
  });
});

describe('locks', () => {
  test('a locked door says that it is locked, and is known to be from then on', () => {
    const play = playOf(yard);
    const notes = (): readonly string[] | undefined =>
      play.world.scene(play.state).things.find(({ id }) => id === 'gate')?.notes;
    expect(notes()).toEqual(['closed']);
    expect(play.do({ verb: 'open', thing: 'gate' })).toMatchObject({
      code: 'opening/locked',
      text: "The iron gate won't open: it is locked.",
    });
    expect(notes()).toEqual(['closed', 'locked']);
  });

  test('the key that fits need not be named', () => {
    const play = playOf(yard);
    expect(play.do({ verb: 'unlock', thing: 'gate' }).code).toBe('opening/no-key');
    play.do({ verb: 'take', thing: 'key' });
    expect(play.do({ verb: 'unlock', thing: 'gate' }).text).toBe(
      'You unlock the iron gate with the rusty key.',
    );
    expect(play.do({ verb: 'unlock', thing: 'gate' }).code).toBe('opening/already-unlocked');
  });

  test('another thing does not turn the lock, nor does a key that lies on the ground', () => {
    const play = playOf(yard);
    expect(play.do({ verb: 'unlock', thing: 'gate', with: 'spoon' }).code).toBe('opening/wrong-key');
    expect(play.do({ verb: 'unlock', thing: 'gate', with: 'key' }).code).toBe('opening/key-not-held');
    expect(play.do({ verb: 'unlock', thing: 'chest', with: 'spoon' }).code).toBe('opening/no-lock');
  });

  test('a key in a closed bag is not at hand', () => {
    const play = playOf(yard);
    play.do({ verb: 'put-in', thing: 'key', into: 'bag' });
    expect(play.offered()).toContain('unlock the iron gate with the rusty key');
    play.do({ verb: 'close', thing: 'bag' });
    expect(play.do({ verb: 'unlock', thing: 'gate', with: 'key' }).code).toBe('opening/key-not-held');
  });

  test('only what is closed can be locked', () => {
    const play = playOf(yard);
    play.do({ verb: 'take', thing: 'key' });
    play.do({ verb: 'unlock', thing: 'gate' });
    play.do({ verb: 'open', thing: 'gate' });
    expect(play.do({ verb: 'lock', thing: 'gate' }).code).toBe('opening/still-open');
    play.do({ verb: 'close', thing: 'gate' });
    expect(play.do({ verb: 'lock', thing: 'gate', with: 'key' }).outcome).toBe('done');
    expect(play.do({ verb: 'lock', thing: 'gate' }).code).toBe('opening/already-locked');
  });
});

describe('doors on the way', () => {
  test('a closed door is opened by going through it', () => {
    const play = playOf({ ...yard, things: { gate: { name: 'iron gate', opens: 'closed' } } });
    const { events, text } = play.do({ verb: 'go', direction: 'north' });
    expect(events.map(({ type }) => type).slice(0, 2)).toEqual(['thing-opened', 'player-moved']);
    expect(text).toContain('You open the iron gate.');
  });

  test('a locked door stays shut', () => {
    const play = playOf(yard);
    expect(play.do({ verb: 'go', direction: 'north' }).code).toBe('opening/locked');
    expect(play.state.travel.place).toBe('yard');
  });

  test('a door whose opening the story decides is not opened by the way', () => {
    const rules = { creak: { instead: { verb: 'open', thing: 'gate' }, say: 'It only creaks.' } };
    const play = playOf({ ...yard, things: { gate: { name: 'iron gate', opens: 'closed' } }, rules });
    expect(play.do({ verb: 'go', direction: 'north' }).code).toBe('travel/door-closed');
  });
});

describe('the story', () => {
  const told = (...effects: readonly object[]): ReturnType<typeof playOf> =>
    playOf({
      ...yard,
      rules: { gust: { instead: { verb: 'take', thing: 'stone' }, do: effects, say: 'A gust.' } },
    });

  test('opens what is locked and says so in its own words', () => {
    const play = told({ open: 'gate' });
    expect(play.do({ verb: 'take', thing: 'stone' }).text).toBe('A gust.');
    expect(play.do({ verb: 'go', direction: 'north' }).outcome).toBe('done');
  });

  test('closes what it locks', () => {
    const play = told({ open: 'gate' }, { lock: 'gate' });
    const { events } = play.do({ verb: 'take', thing: 'stone' });
    expect(events.map(({ type }) => type)).toEqual([
      'rule-ran',
      'thing-unlocked',
      'thing-opened',
      'thing-closed',
      'thing-locked',
      'turn-passed',
    ]);
  });

  test('does nothing where nothing is to be done', () => {
    const play = told({ unlock: 'chest' }, { lock: 'gate' }, { close: 'chest' }, { open: 'stone' });
    expect(play.do({ verb: 'take', thing: 'stone' }).events.map(({ type }) => type)).toEqual([
      'rule-ran',
      'turn-passed',
    ]);
  });
});

test('everything offered about doors and containers is accepted', () => {
  const play = playOf(yard);
  play.do({ verb: 'take', thing: 'key' });
  for (const { command } of play.offers())
    expect(play.world.decide(play.state, command).outcome).toBe('done');
  expect(play.offered()).toEqual(expect.arrayContaining(['open the chest', 'close the bag', 'open the jar']));
});
