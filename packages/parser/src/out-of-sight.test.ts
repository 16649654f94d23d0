import { describe, expect, test } from 'vitest';
import { type Conversation, converse } from './testing/conversation.ts';
import { storyOf } from './testing/story-of.ts';

const harbour = storyOf(
  {
    quay: { name: 'The Quay', exits: { west: 'chapel' } },
    chapel: { name: 'The Chapel', exits: { east: 'quay' } },
  },
  {
    slip: { name: 'slip', words: ['door', 'doors'], at: 'quay', scenery: true },
    buildings: { name: 'harbour buildings', words: ['door'], plural: true, at: 'quay', scenery: true },
    bollard: { name: 'bollard', words: ['post'], at: 'quay', fixed: true },
    'quay-lamp': { name: 'quay lamp', at: 'quay', light: {}, fixed: true },
    'harbour-lamp': { name: 'harbour lamp', at: 'quay', light: {}, fixed: true },
    lantern: { name: 'storm lantern', at: 'chapel', light: {} },
    candle: { name: 'candle', words: ['wax'], at: 'chapel' },
    bunch: { name: 'keys', plural: true, at: 'quay', fixed: true },
    'iron-key': { name: 'iron key', at: 'chapel' },
    'tin-key': { name: 'tin key', at: 'chapel' },
    wax: { name: 'yellow wax', words: ['lump'], at: 'chapel' },
  },
);

function inTheChapel(): Conversation {
  const conversation = converse(harbour);
  conversation.play('west');
  return conversation;
}

describe('what is somewhere else', () => {
  test('is never asked about: a word that several only go by besides is unknown', () => {
    for (const line of ['x door', 'open the door']) {
      expect(inTheChapel().say(line)).toMatchObject({ reason: 'unknown-word', unknown: 'door' });
    }
  });

  test('is meant silently where it is the only one, or where its name says so', () => {
    expect(inTheChapel().say('x post')).toMatchObject({ commands: [{ verb: 'examine', thing: 'bollard' }] });
    expect(inTheChapel().say('x lamp')).toMatchObject({
      commands: [{ verb: 'examine', thing: 'quay-lamp' }],
    });
  });

  test('does not come before several things that are here', () => {
    expect(inTheChapel().say('take keys')).toMatchObject({
      commands: [
        { verb: 'take', thing: 'iron-key' },
        { verb: 'take', thing: 'tin-key' },
      ],
    });
  });

  test('does not become it', () => {
    const conversation = inTheChapel();
    conversation.play('x lantern. take lamp');
    expect(conversation.say('take it')).toMatchObject({ commands: [{ verb: 'take', thing: 'lantern' }] });
    conversation.play('take it. use candle with lamp. x lantern');
    expect(conversation.say('light it')).toMatchObject({ commands: [{ verb: 'light', thing: 'lantern' }] });
  });

  test('is not it either once the player has walked away from it, if something here can be', () => {
    const conversation = converse(harbour);
    conversation.memory = { ...conversation.memory, it: 'bollard', there: 'candle' };
    conversation.play('west');
    expect(conversation.say('x it')).toMatchObject({ commands: [{ verb: 'examine', thing: 'candle' }] });
  });
});

test('a name comes before a word that stands beside one', () => {
  expect(inTheChapel().say('take wax')).toMatchObject({ commands: [{ verb: 'take', thing: 'wax' }] });
});

describe('people who are spoken of', () => {
  const story = storyOf(
    { quay: { name: 'The Quay' }, loft: { name: 'The Loft' } },
    {},
    {
      bram: { name: 'Bram Hallow', words: ['keeper'], at: 'loft' },
      wren: { name: 'Miss Wren', at: 'loft' },
      gull: { name: 'gull', at: 'loft' },
    },
  );

  test('can be named once they were, and nobody else can', () => {
    const conversation = converse(story);
    expect(conversation.say('talk to bram')).toMatchObject({ reason: 'unknown-word', unknown: 'bram' });
    const told = '"Bram is up at the light," says somebody. "Wrens nest there, and a gull."';
    conversation.memory = conversation.parser.hear(told, conversation.memory);
    for (const line of ['talk to bram', 'talk to the keeper']) {
      expect(conversation.say(line)).toMatchObject({ commands: [{ person: 'bram' }] });
    }
    expect(conversation.say('bram')).toMatchObject({ commands: [{ verb: 'examine', thing: 'bram' }] });
    expect(conversation.say('talk to wren')).toMatchObject({ unknown: 'wren' });
    expect(conversation.say('x gull')).toMatchObject({ unknown: 'gull' });
    expect(conversation.parser.hear(told, conversation.memory)).toBe(conversation.memory);
  });
});
