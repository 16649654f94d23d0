import { describe, expect, test } from 'vitest';
import { type Conversation, converse } from './testing/conversation.ts';
import { island } from './testing/island.ts';
import { storyOf } from './testing/story-of.ts';

const room = storyOf(
  { hall: { exits: { north: 'loft' } }, loft: {} },
  { cup: { at: 'hall' }, spoon: { at: 'hall', weight: 500 } },
  { wren: { name: 'Wren', pronoun: 'she', at: 'hall' } },
);

function asking(choices: readonly string[]): Conversation {
  const conversation = converse(room);
  const { state } = conversation;
  conversation.state = { ...state, talk: { ...state.talk, with: 'wren', choices: [...choices] } };
  return conversation;
}

describe('a greeting', () => {
  test.each(['hello', 'Hi!', 'hello there', 'good morning'])('%s is for the only person here', (line) => {
    expect(converse(room).say(line)).toMatchObject({ commands: [{ verb: 'talk', person: 'wren' }] });
  });

  test('asks whom it is for where there are several', () => {
    expect(converse(island).say('hello')).toMatchObject({ question: 'Whom do you want to greet?' });
  });

  test('is answered in kind where there is nobody', () => {
    const conversation = converse(room);
    conversation.play('n');
    expect(conversation.say('hello')).toMatchObject({ reason: 'courtesy', nearest: [] });
  });
});

describe('kind words', () => {
  test.each(['thank you', 'thanks', 'please', 'sorry'])('%s is answered in kind', (line) => {
    const parsed = converse(room).say(line);
    expect(parsed).toMatchObject({ reason: 'courtesy', unknown: null });
    expect('message' in parsed ? parsed.message : '').not.toContain('understand');
  });

  test.each(['ok', 'yes', 'no'])('%s is no riddle when nothing was asked', (line) => {
    expect(converse(room).say(line)).toMatchObject({
      reason: 'nobody-to-answer',
      message: expect.stringContaining('Very well.') as string,
    });
  });

  test('what follows them is still done', () => {
    expect(converse(room).say('thanks. take cup')).toMatchObject({ commands: [{ verb: 'take' }] });
  });
});

describe('a whole question', () => {
  test.each([
    ['why is the light out?', 'light out'],
    ['where is the ferry', 'ferry'],
    ['who is Tom?', 'Tom'],
    ['what can you tell me about kites', 'kites'],
    ['tell me about the fog', 'fog'],
    ['is it far', 'far'],
    ['why?', 'why'],
    ['what about the fog', 'fog'],
  ])('%s is for the only person here', (line, topic) => {
    expect(converse(room).say(line)).toMatchObject({ commands: [{ verb: 'ask', topic }] });
  });

  test('says whom one could ask where there are several, and that there is nobody otherwise', () => {
    expect(converse(island).say('why is it foggy')).toMatchObject({
      reason: 'nobody-to-ask',
      message: expect.stringContaining('You could ask Mara or Ned: “ask Mara about …”.') as string,
    });
    const alone = converse(room);
    alone.play('n');
    expect(alone.say('why is it foggy')).toMatchObject({
      message: expect.stringContaining('nobody here to ask') as string,
    });
  });
});

describe('a choice', () => {
  const choices = ['"What has happened to the light?"', '"Tell me of the fog and the sea."'];

  test('is not taken for one word that it shares', () => {
    expect(asking(choices).say('what happened here?')).toMatchObject({
      commands: [{ verb: 'ask', topic: 'happened here' }],
    });
  });

  test('is taken for most of its words, or a word that stands alone', () => {
    expect(asking(choices).say('so what happened with that light')).not.toMatchObject({
      reading: choices[1],
    });
    expect(asking(choices).say('what happened to the light')).toMatchObject({ commands: [{ choice: 0 }] });
    expect(asking(choices).say('the sea')).toMatchObject({ commands: [{ choice: 1 }] });
    const initial = asking(['"Who was E. Merrin, aged eight?"', '"Who was that?"']).say('who was E. Merrin');
    expect(initial).toMatchObject({ commands: [{ choice: 0 }], rest: null });
  });

  test('is offered in its own quotation marks', () => {
    expect(asking(choices).say('ok')).toMatchObject({
      message: expect.stringContaining(`You could say ${choices[0]} or ${choices[1]}.`) as string,
    });
  });
});

describe('what is missing or unknown', () => {
  test('an article by itself is nothing understood', () => {
    expect(converse(island).say('take the')).toMatchObject({ question: 'What do you want to take?' });
    expect(converse(room).say('open the door')).toMatchObject({ understood: 'open', unknown: 'door' });
    expect(converse(room).say('turn on the light')).toMatchObject({
      understood: 'turn on',
      unknown: 'light',
    });
  });

  test('is asked for as the grammar says it', () => {
    expect(converse(island).say('knock')).toMatchObject({ question: 'What do you want to knock on?' });
    expect(converse(island).say('look behind')).toMatchObject({
      question: 'What do you want to look behind?',
    });
  });

  test('offers what is here before what can be done anywhere', () => {
    const parsed = converse(room).say('frobnicate');
    expect('nearest' in parsed ? parsed.nearest.map(({ words }) => words) : []).toEqual([
      'examine Wren',
      'take the cup',
      'go north',
    ]);
  });

  test.each(['x me', 'x hands', 'look at myself', 'who am I?'])('%s is about the player', (line) => {
    expect(converse(room).say(line)).toMatchObject({ commands: [{ verb: 'examine-self' }] });
  });

  test('a box that is not locked opens with a key as well, and one that is unlocks', () => {
    const chest = storyOf(
      { hall: {} },
      {
        open: { name: 'red box', at: 'hall', container: true, opens: 'closed', lock: { key: 'key' } },
        shut: {
          name: 'blue box',
          at: 'hall',
          container: true,
          opens: 'closed',
          lock: { key: 'key', starts: 'locked' },
        },
        key: { carried: true },
      },
    );
    const conversation = converse(chest);
    expect(conversation.say('open blue box with key')).toMatchObject({ commands: [{ verb: 'unlock' }] });
    conversation.play('unlock red box');
    expect(conversation.say('open red box with key')).toMatchObject({ commands: [{ verb: 'open' }] });
  });
});
