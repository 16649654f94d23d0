import { expect, test } from 'vitest';
import { paragraphsOf } from './paragraphs-of.ts';

test('sentences follow each other in one paragraph, each with the space before it', () => {
  expect(paragraphsOf(['The lamp burns.', ' It is warm.'])).toEqual([
    [
      { sentence: 0, text: 'The lamp burns.' },
      { sentence: 1, text: ' It is warm.' },
    ],
  ]);
});

test('a line break before a sentence begins a paragraph, and empty lines make none', () => {
  expect(paragraphsOf(['One.', '\n\nTwo.', ' Three.', '\n'])).toEqual([
    [{ sentence: 0, text: 'One.' }],
    [
      { sentence: 1, text: 'Two.' },
      { sentence: 2, text: ' Three.' },
    ],
  ]);
});

test('a line break within a sentence ends its paragraph, too', () => {
  expect(paragraphsOf(['Hall\nIt is dark.'])).toEqual([
    [{ sentence: 0, text: 'Hall' }],
    [{ sentence: 0, text: 'It is dark.' }],
  ]);
});

test('no sentences make no paragraphs', () => {
  expect(paragraphsOf([])).toEqual([]);
});
