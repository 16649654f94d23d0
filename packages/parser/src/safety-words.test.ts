import { describe, expect, test } from 'vitest';
import { converse } from './testing/conversation.ts';
import { island } from './testing/island.ts';
import { storyOf } from './testing/story-of.ts';

describe('what a player needs for themselves', () => {
  test.each([
    ['pause', 'pause'],
    ['Pause, please', 'pause'],
    ['fade to black', 'fade'],
    ['rewind scene', 'rewind-scene'],
    ['rewind the scene', 'rewind-scene'],
    ['skip this', 'skip-this'],
    ['my plan', 'plan'],
    ['breathe', 'breathe'],
    ['ground me', 'ground'],
    ['limits', 'limits'],
  ])('is heard in %s', (line, meta) => {
    expect(converse(island).say(line)).toMatchObject({ kind: 'meta', meta });
  });

  test('is no answer to a question, and leaves it open', () => {
    const conversation = converse(island);
    conversation.say('take lamp');
    expect(conversation.say('pause')).toMatchObject({ kind: 'meta', meta: 'pause' });
    expect(conversation.say('oil')).toMatchObject({ commands: [{ verb: 'take', thing: 'oil-lamp' }] });
    expect(conversation.say('ask Mara about')).toMatchObject({ kind: 'question' });
    expect(conversation.say('skip this')).toMatchObject({ kind: 'meta', meta: 'skip-this' });
  });

  test('is the story’s where the words are about something in it', () => {
    const clock = storyOf({ hall: {} }, { clock: { at: 'hall' } });
    for (const line of ['rewind the clock', 'fade the lamp', 'skip the clock'])
      expect(converse(clock).say(line).kind, line).not.toBe('meta');
  });

  test('is the story’s where a conversation offers the very same words to say', () => {
    const conversation = converse(island);
    const { state } = conversation;
    const choices = ['Fade to black.', 'Stay.'];
    conversation.state = { ...state, talk: { ...state.talk, with: 'mara', choices } };
    expect(conversation.say('fade to black')).toMatchObject({ commands: [{ verb: 'choose', choice: 0 }] });
    expect(conversation.say('fade')).toMatchObject({ kind: 'meta', meta: 'fade' });
  });
});
