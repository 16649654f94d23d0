import { describe, expect, test } from 'vitest';
import { converse } from './testing/conversation.ts';
import { island } from './testing/island.ts';
import { storyOf } from './testing/story-of.ts';

describe('which do you mean', () => {
  const asked = (): ReturnType<typeof converse> => {
    const conversation = converse(island);
    expect(conversation.say('take lamp')).toMatchObject({
      kind: 'question',
      question: 'Which do you mean, the brass lamp or the oil lamp?',
      options: ['the brass lamp', 'the oil lamp'],
    });
    return conversation;
  };

  test.each([
    ['brass', 'brass-lamp'],
    ['the brass one', 'brass-lamp'],
    ['the oil lamp', 'oil-lamp'],
    ['I mean the greasy one', 'oil-lamp'],
    ['the first', 'brass-lamp'],
    ['second one', 'oil-lamp'],
    ['2', 'oil-lamp'],
    ['the last', 'oil-lamp'],
    ['either', 'brass-lamp'],
  ])('is answered by "%s"', (answer, thing) => {
    expect(asked().say(answer)).toMatchObject({ kind: 'commands', commands: [{ verb: 'take', thing }] });
  });

  test('is answered by both, where both can be meant', () => {
    expect(asked().say('both')).toMatchObject({
      commands: [
        { verb: 'take', thing: 'brass-lamp' },
        { verb: 'take', thing: 'oil-lamp' },
      ],
    });
  });

  test('is given up by a new command', () => {
    const conversation = asked();
    expect(conversation.say('take rope')).toMatchObject({ commands: [{ verb: 'take', thing: 'rope' }] });
    expect(conversation.say('brass')).toMatchObject({ kind: 'question' });
  });

  test('is asked again, with what an answer leaves', () => {
    const rock = (colour: string, size: string): object => ({ name: `${size} ${colour} rock`, at: 'beach' });
    const conversation = converse(
      storyOf(
        { beach: {} },
        { a: { ...rock('red', 'big') }, b: { ...rock('red', 'small') }, c: { ...rock('blue', 'big') } },
      ),
    );
    expect(conversation.say('take rock')).toMatchObject({ options: { length: 3 } });
    expect(conversation.say('red')).toMatchObject({ options: ['the big red rock', 'the small red rock'] });
    expect(conversation.say('small')).toMatchObject({ commands: [{ verb: 'take', thing: 'b' }] });
  });

  test('goes on with the rest of the line', () => {
    const conversation = converse(island);
    conversation.say('take lamp, then go in');
    expect(conversation.say('brass')).toMatchObject({ commands: [{ thing: 'brass-lamp' }], rest: 'go in' });
  });

  test('is not asked where only one would be accepted', () => {
    const conversation = converse(island);
    expect(conversation.say('unlock gate with key')).toMatchObject({ kind: 'question' });
    conversation.play('take keys');
    expect(conversation.say('unlock gate with key')).toMatchObject({
      commands: [{ verb: 'unlock', thing: 'gate', with: 'iron-key' }],
    });
  });

  test('is asked in the middle of a list', () => {
    const conversation = converse(island);
    conversation.say('take rope, lamp and cup');
    expect(conversation.say('oil')).toMatchObject({
      commands: [{ thing: 'rope' }, { thing: 'oil-lamp' }, { thing: 'cup' }],
    });
  });
});

describe('what is missing', () => {
  test('is asked for, and answered by one word', () => {
    const conversation = converse(island);
    expect(conversation.say('take')).toMatchObject({
      kind: 'question',
      question: 'What do you want to take?',
      options: { length: 6 },
    });
    expect(conversation.say('cup')).toMatchObject({ commands: [{ verb: 'take', thing: 'cup' }] });
  });

  test('is asked for in parts', () => {
    const conversation = converse(island);
    conversation.play('open box. take rope');
    expect(conversation.say('put rope')).toMatchObject({
      kind: 'question',
      question: 'What do you want to put the rope in?',
      options: expect.arrayContaining(['the wooden box', 'the table']) as string[],
    });
    const { memory } = conversation;
    expect(conversation.say('the box')).toMatchObject({ commands: [{ verb: 'put-in', into: 'box' }] });
    conversation.memory = memory;
    expect(conversation.say('on the table')).toMatchObject({ commands: [{ verb: 'put-on', onto: 'table' }] });
    conversation.memory = memory;
    expect(conversation.say('table')).toMatchObject({ commands: [{ verb: 'put-on', onto: 'table' }] });
  });

  test('is filled in where only one thing fits, and the reading says so', () => {
    const conversation = converse(island);
    expect(conversation.say('drop')).toMatchObject({ kind: 'question' });
    conversation.play('wear coat. drop matches. in. take gold coin. out');
    expect(conversation.say('give rope to')).toMatchObject({
      certainty: 'assumed',
      reading: 'give the rope to Mara',
    });
  });

  test('is a free word where one is asked for', () => {
    const conversation = converse(island);
    expect(conversation.say('ask Mara')).toMatchObject({ question: 'What do you want to ask Mara about?' });
    expect(conversation.say('the old light')).toMatchObject({
      commands: [{ verb: 'ask', person: 'mara', topic: 'old light' }],
    });
  });

  test('is given up by a new command', () => {
    const conversation = converse(island);
    conversation.say('take');
    expect(conversation.say('n')).toMatchObject({ commands: [{ verb: 'go', direction: 'north' }] });
  });

  test('is a direction for those who only go', () => {
    const conversation = converse(island);
    expect(conversation.say('go')).toMatchObject({ question: 'Where do you want to go?' });
    expect(conversation.say('in')).toMatchObject({ commands: [{ verb: 'go', direction: 'in' }] });
    conversation.play('in. down');
    expect(conversation.say('go')).toMatchObject({
      commands: [{ verb: 'go', direction: 'up' }],
      certainty: 'assumed',
    });
  });
});

describe('only a name', () => {
  test('is asked about, and a verb alone completes it', () => {
    const conversation = converse(island);
    expect(conversation.say('the rope')).toMatchObject({
      kind: 'question',
      question: 'What do you want to do with the rope?',
      options: expect.arrayContaining(['take the rope']) as string[],
    });
    expect(conversation.say('take')).toMatchObject({ commands: [{ verb: 'take', thing: 'rope' }] });
  });
});
