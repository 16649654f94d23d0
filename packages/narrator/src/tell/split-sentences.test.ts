import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from './split-sentences.ts';

function sentencesOf(text: string, size = 1): string[] {
  const splitter = splitSentences();
  const found: string[] = [];
  for (let at = 0; at < text.length; at += size) found.push(...splitter.push(text.slice(at, at + size)));
  const rest = splitter.rest();
  return rest === '' ? found : [...found, rest];
}

test.each<[string, string[]]>([
  ['You wait. Nothing moves. The tide turns.', ['You wait.', 'Nothing moves.', 'The tide turns.']],
  ['Dr. Penrose nods. Mrs. J. Hale does not.', ['Dr. Penrose nods.', 'Mrs. J. Hale does not.']],
  ['It is 3.5 miles, e.g. by boat. You row.', ['It is 3.5 miles, e.g. by boat.', 'You row.']],
  ['"Stop!" she says. You stop.', ['"Stop!" she says.', 'You stop.']],
  [
    '"The oil is low. It always is," says Mara. She shrugs.',
    ['"The oil is low. It always is," says Mara.', 'She shrugs.'],
  ],
  ['\u201cI know. You do not,\u201d she says. Rain.', ['\u201cI know. You do not,\u201d she says.', 'Rain.']],
  ['She waits\u2026 and waits. Then she goes.', ['She waits\u2026 and waits.', 'Then she goes.']],
  ['The light... then dark. You listen.', ['The light... then dark.', 'You listen.']],
  ['One.\n\nTwo without an end\n\nThree.', ['One.', 'Two without an end', 'Three.']],
  ['Who is there? Nobody! Good.', ['Who is there?', 'Nobody!', 'Good.']],
  ['An ending that is missing', ['An ending that is missing']],
])('cuts %j where people would', (text, expected) => {
  expect(sentencesOf(text).map((one) => one.trim())).toEqual(expected);
});

test('no letter is lost, however the text comes in pieces', () => {
  const words = fc.constantFrom(
    'You',
    'wait',
    'Mr.',
    '"No',
    'way!"',
    'she',
    'says.',
    '...',
    '3.5',
    'Then?',
    '\n\n',
    ' ',
    '.',
    'e.g.',
    '\u201cGo.\u201d',
  );
  const text = fc.array(words, { maxLength: 40 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 20 }), (whole, size) => {
      const found = sentencesOf(whole, size);
      expect(found.join('')).toBe(whole);
    }),
  );
});

test('a sentence outside of speech is there as soon as the blank after it is', () => {
  const splitter = splitSentences();
  expect(splitter.push('The tide turns.')).toEqual([]);
  expect(splitter.push(' ')).toEqual(['The tide turns. ']);
});

test('a long speech is cut at the ends of its sentences', () => {
  const speech = `"${'The sea has a long memory, and so have I. '.repeat(12)}" says Ezra. You nod.`;
  const found = sentencesOf(speech);
  expect(found.length).toBeGreaterThan(2);
  expect(Math.max(...found.map(({ length }) => length))).toBeLessThan(500);
});

// Read in steps that grow with the square of its length, one of these would take longer than the runner waits for a test.
test.each([' ', '.', '\n', '"', 'a'])('a million of the same sign (%j) come to an end', (sign) => {
  const splitter = splitSentences();
  const sentences = splitter.push(sign.repeat(1_000_000));
  expect([...sentences, splitter.rest()].join('')).toHaveLength(1_000_000);
});
