import { createTruth } from '@lamplight/narrator';
import { array, assert, constantFrom, property, string } from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type Told, toldAt } from './moments.ts';

let quay: Told;
beforeAll(async () => {
  quay = await toldAt('low-light 7');
});

const pieces = constantFrom(
  ...'you Tamsin the lamp lit "takes" , . ; like as if not nobody \' * — and who to is had of her n\'t 3 three'.split(
    ' ',
  ),
);

test('any text is answered, whatever it is', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(typeof createTruth(quay.bounds).check(text).ok).toBe('boolean');
    }),
  );
  assert(
    property(array(pieces, { maxLength: 60 }), (words) => {
      const truth = createTruth(quay.bounds);
      expect(typeof truth.check(words.join(' ')).ok).toBe('boolean');
      expect(typeof truth.finish().ok).toBe('boolean');
    }),
  );
});

test.each([
  ['one long word', 'a'.repeat(100_000)],
  ['quotation marks', '"'.repeat(100_000)],
  ['commas', 'you, '.repeat(20_000)],
  ['likenesses', 'like '.repeat(20_000)],
  ['short sentences', 'The lamp is dark. '.repeat(6000)],
  ['a sentence without an end', 'you take the lamp and '.repeat(5000)],
  ['apostrophes', "can't've'd ".repeat(10_000)],
  ['points', '.'.repeat(100_000)],
  ['accents', 'e\u0301'.repeat(50_000)],
])('100 KB of %s are answered', (_what, text) => {
  // Read in steps that grow with the square of its length, this would take minutes: longer than the runner waits for a test.
  expect(typeof createTruth(quay.bounds).check(text).ok).toBe('boolean');
});

test('a refusal says what to do in words of ours, and repeats nothing of the sentence to a model', () => {
  const verdict = createTruth(quay.bounds).check('Tamsin gives you a zyzzyva.');
  expect(verdict).toMatchObject({ ok: false, refusal: { code: 'truth/invented' } });
  expect(JSON.stringify(verdict).match(/zyzzyva/g)).toHaveLength(1);
  expect(verdict).toHaveProperty('refusal.because', expect.stringContaining('zyzzyva'));
});
