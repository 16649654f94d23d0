import type { Passage } from '@lamplight/contracts';
import { expect, test } from 'vitest';
import { aPassage } from '../../test/a-turn.ts';
import { askedWords } from './asked-words.ts';

const menu = aPassage({
  tellings: [
    { text: 'Tamsin looks up.', voice: 'plain' },
    { text: '1. "What is it for?"\n2. "Goodbye."', voice: 'choices' },
  ],
});

function afterMenu(given: Partial<Passage>): string | null {
  return askedWords([menu, aPassage({ sequence: 2, turn: 1, ...given })], 1);
}

test('a number that chose from the menu is shown as what was said', () => {
  expect(afterMenu({ input: '2' })).toBe('"Goodbye."');
  expect(afterMenu({ input: ' 1. ' })).toBe('"What is it for?"');
});

test('a menu stays open over care and other acts, and a question closes it', () => {
  const chosen = aPassage({ sequence: 3, turn: 1, input: '2' });
  const stopped = aPassage({ sequence: 2, input: null, outcome: 'stopped', tellings: [] });
  expect(askedWords([menu, stopped, chosen], 2)).toBe('"Goodbye."');
  const given = aPassage({ sequence: 2, input: 'give her the letter' });
  expect(askedWords([menu, given, chosen], 2)).toBe('"Goodbye."');
  const question = aPassage({ sequence: 2, outcome: 'asked' });
  expect(askedWords([menu, question, chosen], 2)).toBe('2');
});

test('other words, and numbers that chose nothing, are shown as they were typed', () => {
  expect(afterMenu({ input: 'look' })).toBe('look');
  expect(afterMenu({ input: '3' })).toBe('3');
  expect(afterMenu({ input: '2', outcome: 'unclear' })).toBe('2');
  expect(askedWords([aPassage(), aPassage({ input: '2' })], 1)).toBe('2');
});

test('what was not kept is not shown', () => {
  expect(afterMenu({ input: null })).toBeNull();
});
