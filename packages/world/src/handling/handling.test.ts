import { describe, expect, test } from 'vitest';
import { everyFeature } from '../features.ts';
import { playOf } from '../testing/play-of.ts';
import { readCommand } from '../kernel/command-schema.ts';
import { handlingVocabulary } from './vocabulary.ts';

const shed = {
  places: {
    shed: { exits: { north: { to: 'yard', door: 'door' } } },
    yard: { exits: { south: { to: 'shed', door: 'door' } } },
    pit: { dark: true },
  },
  things: {
    door: { opens: 'open' },
    lamp: { at: 'shed', light: {} },
    crate: { at: 'shed', opens: 'closed', container: true, lock: { key: 'key' }, fixed: true },
    key: { carried: true },
    candle: { carried: true, light: { needs: 'match' } },
    match: { carried: true },
    book: { carried: true, reads: 'Once upon a time.' },
    cloak: { carried: true, wearable: true },
    rope: { carried: true },
    coat: { carried: true, wearable: true, reads: 'A label.' },
    wheel: { at: 'shed', fixed: true },
  },
  people: {
    mara: { name: 'Mara', at: 'shed', description: 'Mara.' },
    ned: { name: 'Ned', description: 'Ned.' },
  },
};

describe('acts that mean nothing by themselves', () => {
  test('looking at oneself is answered kindly', () => {
    const seen = playOf(shed).do({ verb: 'examine-self' });
    expect(seen.outcome).toBe('done');
    expect(seen.text).toContain('as likeable as ever');
  });

  test('are refused plainly, by name', () => {
    const play = playOf(shed);
    expect(play.do({ verb: 'push', thing: 'wheel' })).toMatchObject({
      code: 'handling/push',
      text: 'Nothing happens when you push the wheel.',
    });
    expect(play.do({ verb: 'cut', thing: 'rope', with: 'key' }).text).toBe(
      'Cutting the rope would not help.',
    );
  });

  test('are gently refused towards people', () => {
    const play = playOf(shed);
    expect(play.do({ verb: 'attack', thing: 'mara' }).text).toBe("You don't want to hurt Mara.");
    expect(play.do({ verb: 'kiss', thing: 'mara' }).text).toBe(
      "You don't know whether Mara would want that.",
    );
    expect(play.do({ verb: 'shake', thing: 'mara' }).text).toBe('Mara would not like that.');
  });

  test('are done where they are harmless', () => {
    const play = playOf(shed);
    expect(play.do({ verb: 'jump' })).toMatchObject({
      outcome: 'done',
      text: 'You jump, and land where you stood.',
    });
    expect(play.do({ verb: 'listen' }).outcome).toBe('done');
    expect(play.do({ verb: 'smell', thing: 'rope' }).text).toBe('You smell nothing unusual about the rope.');
    expect(play.do({ verb: 'wave', thing: 'mara' }).text).toBe('You wave to Mara.');
  });

  test('need their thing, person and tool to be here', () => {
    const play = playOf(shed);
    expect(play.do({ verb: 'attack', thing: 'ned' }).code).toBe('people/not-here');
    expect(playOf({ ...shed, start: 'yard' }).do({ verb: 'push', thing: 'wheel' }).code).toBe(
      'things/not-here',
    );
    expect(playOf({ ...shed, start: 'yard' }).do({ verb: 'tie', thing: 'rope', with: 'wheel' }).code).toBe(
      'things/not-here',
    );
    expect(playOf({ ...shed, start: 'pit' }).do({ verb: 'push', thing: 'wheel' }).code).toBe(
      'things/not-here',
    );
  });

  test('get their meaning from the rules of the story', () => {
    const rules = { spins: { instead: { verb: 'turn', thing: 'wheel' }, say: 'It spins.' } };
    expect(playOf({ ...shed, rules }).do({ verb: 'turn', thing: 'wheel' }).text).toBe('It spins.');
  });

  test('are all answered, with a thing, with a person and alone', () => {
    for (const verb of Object.keys(handlingVocabulary.commands)) {
      for (const target of [{}, { thing: 'rope' }, { thing: 'mara' }, { thing: 'rope', with: 'mara' }]) {
        const read = readCommand(playOf(shed).world.story, { verb, ...target });
        if (!read.ok) continue;
        const { text } = playOf(shed).do(read.command);
        expect(text, JSON.stringify(read.command)).toMatch(/^[A-Z][^{}]*\.$/);
      }
    }
  });

  test('are told by nobody else', () => {
    const verbs = everyFeature.flatMap(({ vocabulary }) => Object.keys(vocabulary.commands));
    expect(verbs.filter((verb, index) => verbs.indexOf(verb) !== index)).toEqual([]);
  });
});

describe('using', () => {
  const types = (thing: string, tool?: string): string[] =>
    playOf(shed)
      .do({ verb: 'use', thing, ...(tool === undefined ? {} : { with: tool }) })
      .events.map(({ type }) => type);

  test('does the one obvious thing', () => {
    expect(types('lamp')).toContain('thing-lit');
    expect(types('book')).toContain('thing-read');
    expect(types('cloak')).toContain('thing-worn');
    expect(types('key')).toContain('thing-unlocked');
    expect(types('crate')).toContain('thing-unlocked');
    expect(types('door')).toContain('player-moved');
  });

  test('does it with the other thing, whichever comes first', () => {
    expect(types('key', 'crate')).toContain('thing-unlocked');
    expect(types('crate', 'key')).toContain('thing-unlocked');
    expect(types('match', 'candle')).toContain('thing-lit');
    expect(types('rope', 'mara')).toContain('thing-shown');
  });

  test('gives the reason of the thing that it stands for', () => {
    const play = playOf(shed);
    play.do({ verb: 'drop', thing: 'match' });
    expect(play.do({ verb: 'use', thing: 'candle' }).code).toBe('light/no-means');
  });

  test('names what could be done when nothing or too much is obvious', () => {
    const play = playOf(shed);
    expect(play.do({ verb: 'use', thing: 'coat' })).toMatchObject({
      code: 'handling/unclear-use',
      text: 'There is no one obvious way to use the coat. You could read it, drop it or wear it.',
    });
    expect(play.do({ verb: 'use', thing: 'wheel' }).text).toBe('You see no obvious use for the wheel.');
    expect(play.do({ verb: 'use', thing: 'rope', with: 'wheel' }).code).toBe('handling/no-use-together');
  });

  test('is subject to the rules about what it stands for', () => {
    const rules = {
      wet: { instead: { verb: 'light', thing: 'lamp' }, refuse: true, say: 'The wick is wet.' },
    };
    expect(playOf({ ...shed, rules }).do({ verb: 'use', thing: 'lamp' })).toMatchObject({
      code: 'rules/wet',
      text: 'The wick is wet.',
    });
  });

  test('of what is not here comes to nothing', () => {
    expect(playOf({ ...shed, start: 'yard' }).do({ verb: 'use', thing: 'wheel' }).code).toBe(
      'things/not-here',
    );
    expect(playOf(shed).do({ verb: 'use', thing: 'mara' }).code).toBe('handling/somebody');
  });
});

describe('entering', () => {
  test('a door goes where it leads, opening it first', () => {
    const play = playOf({ ...shed, things: { door: { opens: 'closed' } } });
    play.do({ verb: 'enter', thing: 'door' });
    expect(play.state.travel.place).toBe('yard');
  });

  test('a crate does not work', () => {
    expect(playOf(shed).do({ verb: 'enter', thing: 'crate' }).code).toBe('handling/enter');
  });
});
