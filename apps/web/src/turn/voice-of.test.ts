import { expect, test } from 'vitest';
import { aPassage } from '../../test/a-turn.ts';
import { voiceOf } from './voice-of.ts';

test('a turn is told by the voice of the story where it said anything', () => {
  const tellings = [
    { voice: 'program', text: 'Taken for "lamp".' },
    { voice: 'plain', text: 'The lamp burns.' },
    { voice: 'choices', text: '1. "Goodbye."' },
  ] as const;
  expect(voiceOf(aPassage({ tellings: [...tellings] }))).toBe('plain');
  expect(voiceOf(aPassage({ tellings: [tellings[0]] }))).toBe('program');
});

test('where the watch stopped the story nobody told it', () => {
  expect(voiceOf(aPassage({ outcome: 'stopped' }))).toBeNull();
});
