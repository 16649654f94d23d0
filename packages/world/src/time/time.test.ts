import { describe, expect, test } from 'vitest';
import { playOf } from '../testing/play-of.ts';

describe('the time of day', () => {
  test('goes on with every turn, refused ones too', () => {
    const play = playOf({ time: { starts: '08:50' } });
    expect(play.world.scene(play.state).time).toEqual({ clock: '08:50', part: 'morning' });
    play.do({ verb: 'wait' });
    play.do({ verb: 'go', direction: 'north' });
    expect(play.world.scene(play.state).time).toEqual({ clock: '09:00', part: 'morning' });
  });

  test('goes round at midnight', () => {
    const play = playOf({ time: { starts: '23:55', 'minutes-per-turn': 10 } });
    expect(play.do({ verb: 'wait' }).text).toBe('Time passes.');
    expect(play.world.scene(play.state).time).toEqual({ clock: '00:05', part: 'night' });
  });

  test('tells in the author’s words, or plainly, that a part of the day begins', () => {
    const parts = { evening: { from: '18:10', text: 'Lamps are lit.' } };
    const play = playOf({ time: { starts: '17:20', 'minutes-per-turn': 30, parts } });
    expect(play.do({ verb: 'wait' }).text).toBe('Time passes.\nDusk is falling.');
    expect(play.do({ verb: 'wait' }).text).toBe('Time passes.\nLamps are lit.');
    expect(play.do({ verb: 'wait' }).text).toBe('Time passes.');
  });

  test('can bring darkness with it', () => {
    const places = { moor: { dark: { 'part-of-day': 'night' } } };
    const play = playOf({ places, time: { starts: '21:50', 'minutes-per-turn': 10 } });
    expect(play.do({ verb: 'wait' }).text).toBe('Time passes.\nNight has come.\nNow it is pitch dark.');
  });

  test('can be skipped by the story, up to the next part of the day', () => {
    const rules = { nap: { instead: { verb: 'sleep' }, do: [{ 'skip-time': 600 }], say: 'You sleep.' } };
    const play = playOf({ rules, time: { starts: '22:00', 'minutes-per-turn': 0 } });
    expect(play.do({ verb: 'sleep' }).text).toBe('You sleep.\nIt is morning now.');
    expect(play.world.scene(play.state).time?.clock).toBe('08:00');
  });

  test('can be asked about by rules', () => {
    const rules = {
      late: { instead: { verb: 'jump' }, when: { 'after-hour': 20, 'part-of-day': 'evening' }, say: 'Late.' },
    };
    const play = playOf({ rules, time: { starts: '19:50' } });
    expect(play.do({ verb: 'jump' }).text).not.toBe('Late.');
    play.do({ verb: 'wait' });
    expect(play.do({ verb: 'jump' }).text).toBe('Late.');
  });

  test('does not exist where the adventure has none', () => {
    const rules = {
      late: { instead: { verb: 'jump' }, when: { 'after-hour': 0 }, say: 'Late.' },
      nap: { instead: { verb: 'sleep' }, do: [{ 'skip-time': 60 }] },
    };
    const play = playOf({ rules });
    play.do({ verb: 'sleep' });
    expect(play.world.scene(play.state).time).toBeNull();
    expect(play.do({ verb: 'jump' }).text).not.toBe('Late.');
  });

  test('is not written as "5 pm"', () => {
    expect(() => playOf({ time: { starts: '5 pm' } })).toThrow('A time of day is written as');
  });
});

describe('the background', () => {
  const texts = ['A gull cries.', 'The wind drops.', 'A bell rings.'];

  test('is noticed now and then, by the luck of the seed', () => {
    const heard = (seed: number): string[] => {
      const play = playOf({ ambience: { chance: { in: 4 }, texts } }, seed);
      return Array.from({ length: 40 }, () => play.do({ verb: 'wait' }).text);
    };
    const noticed = heard(7).filter((text) => text !== 'Time passes.');
    expect(noticed.length).toBeGreaterThan(3);
    expect(noticed.length).toBeLessThan(20);
    expect(heard(7)).toEqual(heard(7));
    expect(heard(7)).not.toEqual(heard(8));
  });

  test('repeats nothing before all was told', () => {
    const play = playOf({ ambience: { chance: { in: 1 }, texts } });
    const told = texts.map(() => play.do({ verb: 'wait' }).text.split('\n')[1]);
    expect(told).toEqual(texts);
  });

  test('is that of the place before that of the adventure', () => {
    const places = {
      quay: { ambience: { chance: { in: 1 }, texts: 'Waves.' }, exits: { in: 'inn' } },
      inn: {},
    };
    const play = playOf({ places, ambience: { chance: { in: 1 }, texts: 'Wind.' } });
    expect(play.do({ verb: 'wait' }).text).toContain('Waves.');
    expect(play.do({ verb: 'go', direction: 'in' }).text).toContain('Wind.');
  });

  test('is that of the adventure once all of the place was told, and nothing comes again before that', () => {
    const play = playOf({
      places: { quay: { ambience: { chance: { in: 1 }, texts: ['Waves.', 'A gull.'] } } },
      ambience: { chance: { in: 1 }, texts: ['Wind.', 'Rain.'] },
    });
    const told = Array.from({ length: 5 }, () => play.do({ verb: 'wait' }).text.split('\n').at(-1));
    expect(told).toEqual(['Waves.', 'A gull.', 'Wind.', 'Rain.', expect.stringMatching(/Waves|gull/)]);
  });
});

test('waiting is offered', () => {
  expect(playOf({}).offered()).toContain('wait');
});
