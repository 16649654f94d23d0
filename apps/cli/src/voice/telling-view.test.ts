import type { VoicePart } from '@lamplight/contracts';
import { expect, test } from 'vitest';
import { createTellingView } from './telling-view.ts';

const began = (attempt: number): VoicePart => ({ kind: 'began', model: 'scenes', attempt });
const sentence = (text: string): VoicePart => ({ kind: 'sentence', text });
const cut = (because: string): VoicePart => ({ kind: 'cut', because });
const told: VoicePart = { kind: 'over', as: 'told', because: null, sequence: 9 };
const plain = (because: string): VoicePart => ({ kind: 'over', as: 'plain', because, sequence: null });

/** What stands on the terminal after all parts, and what came of the last one. */
function shown(parts: readonly VoicePart[], place?: string) {
  let text = '';
  const write = (words: string): void => void (text += words);
  const terminal = { write, show: (words: string) => write(`${words}\n`) };
  const view = createTellingView(terminal, { place, otherwise: 'the author’s words' });
  const outcomes = parts.map(view);
  return { text, outcome: outcomes.at(-1), before: new Set(outcomes.slice(0, -1)) };
}

test('sentences follow each other, and what leads to a place begins with its name', () => {
  const parts = [began(1), sentence('The lamp burns.'), sentence(' It is warm.'), told];
  expect(shown(parts)).toStrictEqual({
    text: 'The lamp burns. It is warm.\n',
    outcome: 'told',
    before: new Set([null]),
  });
  expect(shown(parts, 'The Quay').text).toBe('The Quay\nThe lamp burns. It is warm.\n');
});

test('what does not hold is said to, and is told once more or in its author’s words', () => {
  const tries = [
    began(1),
    sentence('A dragon lands.'),
    cut('truth/invented'),
    began(2),
    sentence('It rains.'),
    cut('truth/number'),
    plain('truth/number'),
  ];
  expect(shown(tries)).toMatchObject({
    outcome: 'plain',
    text:
      'A dragon lands.\nThat does not hold: the model made something up. Once more:\n\n' +
      'It rains.\nThat does not hold: the model had a number wrong. In the author’s words:\n\n',
  });
});

test('what nobody has seen need not be taken back', () => {
  const tries = [began(1), cut('truth/invented'), began(2), cut('truth/moved'), plain('truth/moved')];
  expect(shown(tries).text).toBe('In the author’s words, because the model made somebody come or go:\n\n');
  expect(shown([plain('language-model/new')]).text).toContain('gave no answer that can be used');
  expect(shown([plain('something/else')]).text).toContain('something went wrong with the telling');
});

test('stopped, it does not say that anything was wrong', () => {
  const { text } = shown([began(1), sentence('The lamp burns.'), plain('voice/stopped')]);
  expect(text).toBe('The lamp burns.\nStopped. In the author’s words:\n\n');
});

test('a terminal obeys nothing that a model writes', () => {
  const { text } = shown([began(1), sentence('The\u001B[2J lamp\u0007 burns.\r'), told]);
  expect(text).toBe('The[2J lamp burns.\n');
});
