import { describe, expect, test } from 'vitest';
import { type Conversation, converse } from './testing/conversation.ts';
import { island } from './testing/island.ts';

const choices = ['Yes, I will light the lamp.', 'No. Not today.', 'What happened to the keeper?'];

function talking(): Conversation {
  const conversation = converse(island);
  const { state } = conversation;
  conversation.state = { ...state, talk: { ...state.talk, with: 'mara', choices } };
  return conversation;
}

describe('a choice of an open conversation', () => {
  test.each([
    ['1', 0],
    ['option 2', 1],
    ['the third', 2],
    ['yes', 0],
    ['Yeah.', 0],
    ['no', 1],
    ['say yes', 0],
    ['say "no"', 1],
    ['say yes to Mara', 0],
    ['No. Not today.', 1],
    ['Not today.', 1],
    ['what happened to the keeper', 2],
    ['the keeper?', 2],
    ['I will light the lamp', 0],
  ])('is named by %s', (line, choice) => {
    expect(talking().say(line)).toMatchObject({ commands: [{ verb: 'choose', choice }] });
  });

  test('leaves every other command as it is', () => {
    expect(talking().say('n')).toMatchObject({ commands: [{ verb: 'go' }] });
    expect(talking().say('take rope')).toMatchObject({ commands: [{ verb: 'take', thing: 'rope' }] });
    expect(talking().say('light brass lamp')).toMatchObject({ commands: [{ verb: 'light' }] });
  });

  test('is offered when an answer fits none', () => {
    const parsed = talking().say('say abracadabra');
    expect(parsed).toMatchObject({
      kind: 'unclear',
      reason: 'nobody-to-answer',
      nearest: choices.map((words) => ({ words })),
    });
  });
});

test('a choice of several sentences is one answer', () => {
  expect(talking().say('no, not today!')).toMatchObject({
    commands: [{ verb: 'choose', choice: 1 }],
    rest: null,
  });
});

describe('speaking', () => {
  test.each([
    ['talk to Mara', { verb: 'talk', person: 'mara' }],
    ['hello, Mara', { verb: 'talk', person: 'mara' }],
    ['Mara, hello', { verb: 'talk', person: 'mara' }],
    ['ask Mara about the light', { verb: 'ask', person: 'mara', topic: 'light' }],
    ['ask Mara for the light', { verb: 'ask', person: 'mara', topic: 'light' }],
    ['tell the woman about the fog', { verb: 'ask', person: 'mara', topic: 'fog' }],
    ['Mara, tell me about the light', { verb: 'ask', person: 'mara', topic: 'light' }],
    ['Mara, what about the old keeper?', { verb: 'ask', person: 'mara', topic: 'old keeper' }],
  ])('%s is understood', (line, command) => {
    expect(converse(island).say(line)).toMatchObject({ commands: [command] });
  });

  test('people cannot be ordered about', () => {
    expect(converse(island).say('Mara, open the gate')).toMatchObject({
      kind: 'unclear',
      reason: 'own-will',
      message: expect.stringContaining('Mara will not be ordered about') as string,
    });
  });

  test('an answer that nobody waits for is said to be one', () => {
    expect(converse(island).say('yes')).toMatchObject({ reason: 'nobody-to-answer' });
    expect(converse(island).say('say yes to Mara')).toMatchObject({ reason: 'nobody-to-answer' });
  });
});
