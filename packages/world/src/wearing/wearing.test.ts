import { expect, test } from 'vitest';
import { playOf } from '../testing/play-of.ts';

const wardrobe = {
  things: {
    cloak: { name: 'velvet cloak', worn: true, wearable: true },
    gloves: { plural: true, wearable: true, at: 'room' },
    stone: { at: 'room' },
    mail: { wearable: true, at: 'room', weight: 50 },
  },
  player: { strength: 10 },
};

test('what lies around is taken before it is put on', () => {
  const { events, text } = playOf(wardrobe).do({ verb: 'wear', thing: 'gloves' });
  expect(events.map(({ type }) => type)).toEqual(['thing-taken', 'thing-worn', 'turn-passed']);
  expect(text).toBe('You take the gloves.\nYou put on the gloves.');
});

test('what cannot be taken cannot be put on', () => {
  expect(playOf(wardrobe).do({ verb: 'wear', thing: 'mail' }).code).toBe('things/too-heavy');
});

test('clothes come off once', () => {
  const play = playOf(wardrobe);
  expect(play.do({ verb: 'take-off', thing: 'cloak' }).text).toBe('You take off the velvet cloak.');
  expect(play.do({ verb: 'take-off', thing: 'cloak' }).code).toBe('wearing/not-worn');
  expect(play.do({ verb: 'wear', thing: 'cloak' }).outcome).toBe('done');
  expect(play.do({ verb: 'wear', thing: 'cloak' }).code).toBe('wearing/already-worn');
});

test('a stone is nothing to wear', () => {
  expect(playOf(wardrobe).do({ verb: 'wear', thing: 'stone' }).text).toBe('The stone is nothing to wear.');
});

test('rules can ask what is worn', () => {
  const rules = { warm: { instead: { verb: 'jump' }, when: { worn: 'cloak' }, say: 'Warm.' } };
  const play = playOf({ ...wardrobe, rules });
  expect(play.do({ verb: 'jump' }).text).toBe('Warm.');
  play.do({ verb: 'take-off', thing: 'cloak' });
  expect(play.do({ verb: 'jump' }).text).not.toBe('Warm.');
});

test('putting on and taking off are offered, and accepted', () => {
  const play = playOf(wardrobe);
  expect(play.offered()).toEqual(expect.arrayContaining(['wear the gloves', 'take the velvet cloak off']));
  expect(play.offered()).not.toContain('wear the mail');
  for (const { command } of play.offers())
    expect(play.world.decide(play.state, command).outcome).toBe('done');
});
