import { describe, expect, test } from 'vitest';
import { type Conversation, converse } from './testing/conversation.ts';
import { island } from './testing/island.ts';
import { storyOf } from './testing/story-of.ts';

function after(...lines: readonly string[]): Conversation {
  const conversation = converse(island);
  for (const line of lines) conversation.play(line);
  return conversation;
}

/** Two rooms of a tower, one of them next door; and a barn that the yard's description tells of. */
const rooms = storyOf(
  {
    yard: {
      name: 'The Yard',
      description: 'A barn stands to the west.',
      exits: { north: 'lane', east: 'room', west: 'barn' },
    },
    barn: { name: 'The Old Barn', exits: { east: 'yard' } },
    room: { name: 'The Tower Room', exits: { west: 'yard' } },
    lane: { name: 'The Lane', exits: { north: 'tower', south: 'yard' } },
    tower: { name: 'The Tower Yard', exits: { south: 'lane' } },
  },
  {},
);

const going = (direction: string): object => ({ commands: [{ verb: 'go', direction }] });

describe('going by name', () => {
  test.each([
    'go to the boat shed',
    'go to shed',
    'enter the shed',
    'visit boat shed',
    'walk back to the shed',
  ])('%s leads to a place that was visited', (line) => {
    expect(after('in', 'out').say(line)).toMatchObject(going('in'));
  });

  test('leads nowhere before the place was visited, nor by an article alone', () => {
    expect(after().say('enter the shed')).toMatchObject({ kind: 'unclear' });
    expect(after('in').say('go to the')).not.toMatchObject({ kind: 'commands' });
  });

  test.each(['go back', 'back', 'walk back'])('%s leads to where the player came from', (line) => {
    expect(after('in').say(line)).toMatchObject(going('out'));
    expect(after('in', 'out').say(line)).toMatchObject(going('in'));
  });

  test('there is no way back at the beginning', () => {
    expect(after().say('go back')).toMatchObject({ kind: 'unclear' });
  });

  test.each(['leave', 'leave the room', 'leave the boat shed', 'go out of the shed', 'exit the shed'])(
    '%s leads out, and the reading says so',
    (line) => {
      expect(after('in').say(line)).toMatchObject(going('out'));
    },
  );

  test('out is the only way where there is only one', () => {
    const story = storyOf(
      { cell: { exits: { south: 'hall' } }, hall: { exits: { north: 'cell', up: 'cell' } } },
      {},
    );
    for (const line of ['out', 'go out', 'leave', 'leave the room']) {
      expect(converse(story).say(line)).toMatchObject(going('south'));
    }
    expect(converse(story).say('leave the room')).toMatchObject({ reading: 'go south' });
    const hall = converse(story);
    hall.play('south');
    expect(hall.say('leave the room')).toMatchObject({ kind: 'unclear' });
  });

  test.each([
    'go to the boat shed',
    'walk back to the shed',
    'return to shed',
    'visit the shed',
    'take me to the shed',
  ])('%s leads to a place farther away that was visited', (line) => {
    const story = storyOf(
      {
        quay: { exits: { north: 'lane' } },
        lane: { exits: { south: 'quay', north: 'shed' } },
        shed: { name: 'The Boat Shed', exits: { south: 'lane' } },
      },
      { shed: { name: 'shed key', at: 'shed' } },
    );
    const conversation = converse(story);
    for (const step of ['north', 'north', 'south', 'south']) conversation.play(step);
    expect(conversation.say(line)).toMatchObject({
      commands: [{ verb: 'travel', place: 'shed' }],
      reading: expect.stringContaining('the Boat Shed'),
    });
  });

  test('the place that is meant is the one that is named in full, or the one beside the player', () => {
    const conversation = converse(rooms);
    for (const step of ['north', 'north', 'south', 'south', 'east', 'west']) conversation.play(step);
    expect(conversation.say('go to the tower')).toMatchObject(going('east'));
    expect(conversation.say('go to the tower room')).toMatchObject(going('east'));
    expect(conversation.say('go to the tower yard')).toMatchObject({ commands: [{ place: 'tower' }] });
    conversation.play('north');
    expect(conversation.say('go to the yard')).toMatchObject(going('south'));
  });

  test('of several places that could be meant, the player says which', () => {
    const conversation = converse(rooms);
    for (const step of ['east', 'west', 'north', 'north', 'south', 'south', 'west']) {
      conversation.play(step);
    }
    const asked = conversation.say('walk to tower and look');
    expect(asked).toMatchObject({
      kind: 'question',
      question: 'Which do you mean, the Tower Room or the Tower Yard?',
      options: ['the Tower Room', 'the Tower Yard'],
    });
    expect(conversation.say('tower')).toMatchObject({ kind: 'question' });
    expect(conversation.say('yard')).toMatchObject({
      commands: [{ verb: 'travel', place: 'tower' }],
      rest: 'look',
    });
  });

  test('a place that is told of here can be gone to, and no other that was not visited', () => {
    const conversation = converse(rooms);
    expect(conversation.say('go to the barn')).toMatchObject(going('west'));
    expect(conversation.say('walk to the old barn')).toMatchObject({ kind: 'unclear' });
    expect(conversation.say('go to the lane')).toMatchObject({ kind: 'unclear' });
  });

  test.each([
    'go to the moon',
    'travel to moon',
    'return to the moon',
    'visit the moon',
    'take me to the moon',
  ])('%s is answered by where the player has been', (line) => {
    expect(after().say(line)).toMatchObject({
      kind: 'unclear',
      reason: 'unknown-place',
      unknown: 'moon',
      message: expect.stringContaining('You know no way to “moon” yet. “Map” tells where you have been.'),
    });
  });

  test.each([
    'go over to the barn',
    'walk along to the barn',
    'go down into the barn',
    'head for the barn',
    'go west to the barn',
    'go inside the barn',
  ])('%s says where, however the way lies', (line) => {
    expect(converse(rooms).say(line)).toMatchObject(going('west'));
  });

  test('a way that leads towards a place is taken, as long as no other is known', () => {
    const story = storyOf(
      {
        quay: { exits: { north: { to: 'lane', towards: ['tower', 'the great light'] }, east: 'office' } },
        office: { exits: { west: 'quay' } },
        lane: { exits: { south: 'quay', north: 'tower' } },
        tower: { name: 'Foot of the Tower', exits: { south: 'lane' } },
      },
      {},
    );
    const conversation = converse(story);
    expect(conversation.say('go to the tower')).toMatchObject(going('north'));
    expect(conversation.say('walk up to the great light')).toMatchObject(going('north'));
    expect(conversation.say('go to the light')).toMatchObject({ reason: 'unknown-place' });
    for (const step of ['north', 'north', 'south', 'south']) conversation.play(step);
    expect(conversation.say('go to the tower')).toMatchObject({
      commands: [{ verb: 'travel', place: 'tower' }],
      reading: 'go to Foot of the Tower',
    });
    conversation.play('east');
    expect(conversation.say('go to the great light')).toMatchObject({ reason: 'unknown-place' });
  });

  test('what is in sight is no place to go to, and what was never met is none that is known', () => {
    expect(after().say('go to mara')).toMatchObject({
      message: expect.stringMatching(/^Mara is right here\./),
    });
    expect(after().say('run to the matches')).toMatchObject({
      message: expect.stringMatching(/^You can see the matches from where you are\./),
    });
    expect(after().say('go to ivo')).toMatchObject({ message: expect.stringMatching(/^You know no way to/) });
  });

  test('what is named by place is no thing that “it” could stand for', () => {
    const story = storyOf(
      {
        quay: { exits: { north: 'lane' } },
        lane: { exits: { north: 'hut', south: 'quay' } },
        hut: { exits: { south: 'lane' } },
      },
      { quay: { name: 'toy', at: 'hut' }, stone: { at: 'hut' } },
    );
    const conversation = converse(story);
    for (const step of ['north', 'north', 'x stone', 'go to the quay']) conversation.play(step);
    expect(conversation.memory.it).toBe('stone');
  });

  test.each(['exits', 'where can I go?', 'ways out', 'list exits'])('%s asks for the ways', (line) => {
    expect(after().say(line)).toMatchObject({ commands: [{ verb: 'exits' }] });
  });
});
