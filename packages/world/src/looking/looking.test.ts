import { describe, expect, test } from 'vitest';
import { playOf } from '../testing/play-of.ts';

const house = {
  places: {
    hall: { name: 'Great Hall', description: 'A long room.', exits: { north: 'study', down: 'vault' } },
    study: {
      name: 'Study',
      description: [{ once: 'Dust lies everywhere.' }, 'You know this room.'],
      exits: { south: 'hall' },
    },
    vault: { name: 'Vault', description: 'Cold stone.', dark: true, exits: { up: 'hall' } },
  },
  things: {
    table: { at: 'hall', supporter: true, scenery: true, name: 'oak table' },
    letter: { upon: 'table', reads: 'Come at once.', description: 'A letter in a hurried hand.' },
    chest: { at: 'hall', container: true, opens: 'closed', fixed: true },
    ring: { inside: 'chest' },
    sword: { at: 'hall', appearance: 'A sword hangs by the fire.' },
    apple: { at: 'hall' },
    boots: { at: 'hall', plural: true, name: 'old boots' },
    walls: { at: ['hall', 'study'], plural: true },
    purse: { carried: true },
    note: { carried: true, reads: 'Look down.' },
    watch: { with: 'mara' },
  },
  people: {
    mara: { name: 'Mara', at: 'hall', description: 'A keeper of lamps.' },
    ned: { name: 'Ned', at: 'hall', description: 'An old man.', appearance: 'Ned dozes in a chair.' },
  },
};

describe('looking around', () => {
  test('tells the place, what shows itself, and lists the rest', () => {
    expect(playOf(house).do({ verb: 'look' }).text.split('\n')).toEqual([
      'Great Hall',
      'A long room.',
      'A sword hangs by the fire.',
      'Ned dozes in a chair.',
      'You can see a chest (closed), an apple and some old boots here. On the oak table is a letter. Mara is here.',
    ]);
  });

  test('is what a story begins with, after its opening', () => {
    expect(playOf(house).opening).toMatch(/^It begins\.\nGreat Hall\nA long room\./);
  });

  test('lists what was handled like anything else', () => {
    const play = playOf(house);
    play.do({ verb: 'take', thing: 'sword' });
    play.do({ verb: 'drop', thing: 'sword' });
    const { text } = play.do({ verb: 'look' });
    expect(text).not.toContain('hangs by the fire');
    expect(text).toContain('a sword');
  });

  test('shows what is in an open container', () => {
    const play = playOf(house);
    play.do({ verb: 'open', thing: 'chest' });
    expect(play.do({ verb: 'look' }).text).toContain('a chest (open)');
    expect(play.do({ verb: 'look' }).text).toContain('In the chest is a ring.');
  });

  test('happens on arrival, each time in full, with words that fit the time', () => {
    const play = playOf(house);
    expect(play.do({ verb: 'go', direction: 'north' }).text).toBe('Study\nDust lies everywhere.');
    play.do({ verb: 'go', direction: 'south' });
    expect(play.do({ verb: 'go', direction: 'north' }).text).toBe('Study\nYou know this room.');
  });

  test('shows only the last of the places through which the story takes the player', () => {
    const rules = {
      slide: { after: { type: 'player-moved', to: 'study' }, do: [{ go: 'vault' }], say: 'You slide down.' },
    };
    const { text } = playOf({ ...house, rules }).do({ verb: 'go', direction: 'north' });
    expect(text).toBe("You slide down.\nIt is pitch dark here. You can't see your own hands.");
  });

  test('shows nothing in the dark', () => {
    const play = playOf({ ...house, start: 'vault' });
    expect(play.do({ verb: 'look' }).text).toBe("It is pitch dark here. You can't see your own hands.");
    expect(play.offered()).not.toContain('examine Mara');
  });
});

describe('examining', () => {
  test('tells the description, then how a thing is and what it holds', () => {
    const play = playOf(house);
    expect(play.do({ verb: 'examine', thing: 'letter' }).text).toBe('A letter in a hurried hand.');
    expect(play.do({ verb: 'examine', thing: 'chest' }).text).toBe('The chest is closed.');
    expect(play.do({ verb: 'examine', thing: 'table' }).text).toBe('On the oak table is a letter.');
    expect(play.do({ verb: 'examine', thing: 'boots' }).text).toBe(
      'You find nothing unusual about the old boots.',
    );
  });

  test('leaves it to words that depend on the moment to say how a thing is', () => {
    const description = [{ when: { open: 'crate' }, say: 'The lid is up.' }, 'The lid is down.'];
    const things = { crate: { at: 'room', container: true, opens: 'closed', description } };
    expect(playOf({ things }).do({ verb: 'examine', thing: 'crate' }).text).toBe('The lid is down.');
  });

  test('tells what a person has', () => {
    expect(playOf(house).do({ verb: 'examine', thing: 'mara' }).text).toBe(
      'A keeper of lamps. Mara has a watch.',
    );
  });

  test('is remembered', () => {
    const rules = { again: { instead: { verb: 'jump' }, when: { examined: 'mara' }, say: 'You saw her.' } };
    const play = playOf({ ...house, rules });
    play.do({ verb: 'examine', thing: 'mara' });
    expect(play.do({ verb: 'jump' }).text).toBe('You saw her.');
  });

  test('needs light, but for what is in the hands', () => {
    const play = playOf({ ...house, start: 'vault' });
    expect(play.do({ verb: 'examine', thing: 'chest' }).code).toBe('looking/too-dark');
    expect(play.do({ verb: 'examine', thing: 'mara' }).code).toBe('looking/too-dark');
    expect(play.do({ verb: 'examine', thing: 'purse' }).outcome).toBe('done');
  });

  test('needs the thing or person to be here', () => {
    const play = playOf({ ...house, start: 'study' });
    expect(play.do({ verb: 'examine', thing: 'apple' }).code).toBe('looking/not-here');
    expect(play.do({ verb: 'examine', thing: 'ned' }).text).toBe('Ned is not here.');
  });
});

describe('searching', () => {
  test('finds what is in or on a thing', () => {
    const play = playOf(house);
    expect(play.do({ verb: 'search', thing: 'table' }).text).toBe('You find a letter there.');
    expect(play.do({ verb: 'search', thing: 'chest' }).code).toBe('looking/closed');
    play.do({ verb: 'open', thing: 'chest' });
    expect(play.do({ verb: 'search', thing: 'chest' }).text).toBe('You find a ring there.');
    play.do({ verb: 'take', thing: 'ring' });
    expect(play.do({ verb: 'search', thing: 'chest' }).text).toBe('You find nothing in the chest.');
  });

  test('finds nothing in what holds nothing, and leaves people alone', () => {
    const play = playOf(house);
    expect(play.do({ verb: 'search', thing: 'apple' }).text).toBe(
      'You find nothing when you search the apple.',
    );
    expect(play.do({ verb: 'search', thing: 'ned' }).code).toBe('looking/somebody');
  });
});

describe('reading', () => {
  test('tells what is written', () => {
    const play = playOf(house);
    expect(play.do({ verb: 'read', thing: 'letter' }).text).toBe('Come at once.');
    expect(play.do({ verb: 'read', thing: 'apple' }).code).toBe('looking/nothing-written');
    expect(play.do({ verb: 'read', thing: 'mara' }).code).toBe('looking/nothing-written');
  });

  test('needs light even for what is in the hands', () => {
    const play = playOf({ ...house, start: 'vault' });
    expect(play.do({ verb: 'read', thing: 'note' }).text).toBe('It is too dark to read.');
    expect(play.offered()).not.toContain('read the note');
  });
});

test('everything that is offered to the eye is accepted', () => {
  const play = playOf(house);
  expect(play.offered()).toEqual(
    expect.arrayContaining(['look around', 'examine Mara', 'read the letter', 'search the oak table']),
  );
  expect(play.offered()).not.toContain('search the chest');
  for (const { command } of play.offers())
    expect(play.world.decide(play.state, command).outcome).toBe('done');
});
