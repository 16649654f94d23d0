import { describe, expect, test } from 'vitest';
import { type Conversation, converse } from './testing/conversation.ts';
import { island } from './testing/island.ts';
import { storyOf } from './testing/story-of.ts';

function after(...lines: readonly string[]): Conversation {
  const conversation = converse(island);
  for (const line of lines) conversation.play(line);
  return conversation;
}

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
