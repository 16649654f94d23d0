import { describe, expect, test } from 'vitest';
import { playOf } from '../testing/play-of.ts';

const quay = {
  places: { quay: { exits: { north: 'inn' } }, inn: { exits: { south: 'quay' } }, cave: { dark: true } },
  things: {
    fish: { at: 'quay' },
    hat: { worn: true, wearable: true },
    anchor: { at: 'quay', fixed: true },
    coin: { carried: true },
    pipe: { with: 'mara' },
  },
  people: {
    mara: {
      name: 'Mara',
      pronoun: 'she',
      at: 'quay',
      description: 'She mends nets.',
      accepts: { fish: '"Supper," says Mara.' },
      shown: { coin: ['"An old one."', '"You showed me that."'] },
    },
    crew: { name: 'crew', article: 'the', plural: true, description: 'Four men.' },
  },
};

const types = (events: readonly { readonly type: string }[]): string[] => events.map(({ type }) => type);

describe('giving', () => {
  test('hands over what is wanted, picking it up first', () => {
    const play = playOf(quay);
    const { events, text } = play.do({ verb: 'give', thing: 'fish', to: 'mara' });
    expect(types(events)).toEqual(['thing-taken', 'thing-moved', 'thing-given', 'turn-passed']);
    expect(text).toBe('You take the fish.\n"Supper," says Mara.');
    expect(play.do({ verb: 'give', thing: 'fish', to: 'mara' }).code).toBe('people/already-has-it');
    expect(play.world.scene(play.state).things.find(({ id }) => id === 'fish')?.notes).toEqual(['with Mara']);
  });

  test('is declined plainly otherwise, and nothing changes hands', () => {
    const play = playOf(quay);
    expect(play.do({ verb: 'give', thing: 'hat', to: 'mara' })).toMatchObject({
      code: 'people/declined',
      text: "Mara doesn't want the hat.",
    });
    expect(play.state.things.where['hat']).toEqual({ kind: 'worn' });
  });

  test('needs somebody who is here and something that can be had', () => {
    const play = playOf(quay);
    expect(play.do({ verb: 'give', thing: 'coin', to: 'crew' }).code).toBe('people/not-here');
    expect(play.do({ verb: 'give', thing: 'coin', to: 'anchor' }).code).toBe('people/nobody');
    expect(play.do({ verb: 'give', thing: 'anchor', to: 'mara' }).code).toBe('things/fixed');
  });

  test('lets a rule follow when the thing has changed hands', () => {
    const rules = { eaten: { after: { type: 'thing-given', thing: 'fish' }, do: [{ remove: 'fish' }] } };
    const play = playOf({ ...quay, rules });
    play.do({ verb: 'give', thing: 'fish', to: 'mara' });
    expect(play.state.things.where['fish']).toEqual({ kind: 'nowhere' });
  });
});

describe('showing', () => {
  test('gets the answer that the author wrote, in turn', () => {
    const play = playOf(quay);
    expect(play.do({ verb: 'show', thing: 'coin', to: 'mara' }).text).toBe('"An old one."');
    expect(play.do({ verb: 'show', thing: 'coin', to: 'mara' }).text).toBe('"You showed me that."');
  });

  test('gets a silent look otherwise', () => {
    expect(playOf(quay).do({ verb: 'show', thing: 'anchor', to: 'mara' }).text).toBe(
      'You show the anchor to Mara, who looks at it and says nothing.',
    );
  });

  test('needs both to be in sight', () => {
    const play = playOf({ ...quay, start: 'inn' });
    expect(play.do({ verb: 'show', thing: 'coin', to: 'mara' }).text).toBe('Mara is not here.');
    const dark = playOf({ ...quay, start: 'cave', people: { mara: { ...quay.people.mara, at: 'cave' } } });
    expect(dark.do({ verb: 'show', thing: 'coin', to: 'mara' }).code).toBe('people/too-dark');
  });
});

describe('coming and going', () => {
  const rules = {
    called: { instead: { verb: 'shout' }, do: [{ 'move-person': { person: 'crew', to: 'quay' } }] },
    left: { instead: { verb: 'sing' }, do: [{ 'move-person': { person: 'mara', to: 'inn' } }] },
  };

  test('is seen by a player who is there', () => {
    const play = playOf({ ...quay, rules });
    expect(play.do({ verb: 'shout' }).text).toBe('The crew come in.');
    expect(play.do({ verb: 'sing' }).text).toBe('Mara leaves.');
    expect(play.world.scene(play.state).people.map(({ id }) => id)).toEqual(['crew']);
    expect(play.do({ verb: 'sing' }).events.map(({ type }) => type)).not.toContain('person-moved');
  });

  test('is not told of elsewhere', () => {
    const play = playOf({ ...quay, rules, start: 'cave' });
    expect(play.do({ verb: 'sing' }).text).toBe('');
  });

  test('can be asked about by rules', () => {
    const met = {
      instead: { verb: 'jump' },
      say: 'Yes.',
      when: { meets: 'mara', 'person-at': { person: 'mara', is: 'quay' } },
    };
    const play = playOf({ ...quay, rules: { met } });
    expect(play.do({ verb: 'jump' }).text).toBe('Yes.');
    play.do({ verb: 'go', direction: 'north' });
    expect(play.do({ verb: 'jump' }).text).not.toBe('Yes.');
  });
});

test('what can be given and shown is offered, and accepted', () => {
  const play = playOf(quay);
  play.do({ verb: 'take', thing: 'fish' });
  expect(play.offered()).toEqual(expect.arrayContaining(['give the fish to Mara', 'show the coin to Mara']));
  expect(play.offered()).not.toContain('give the coin to Mara');
  for (const { command } of play.offers())
    expect(play.world.decide(play.state, command).outcome).toBe('done');
});
