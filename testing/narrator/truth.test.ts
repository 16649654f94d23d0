import { createTruth, type TruthVerdict } from '@lamplight/narrator';
import { array, assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../packages/narrator/src/tell/split-sentences.ts';
import { lookAt, toldAt, turnsOf } from './moments.ts';
import { readTellings, type TriedTelling } from './tellings.ts';

/** A telling as the narrator reads it: sentence by sentence, then as a whole. */
async function verdictOn({ moment, text }: Pick<TriedTelling, 'moment' | 'text'>): Promise<TruthVerdict> {
  const { bounds } = await toldAt(moment);
  const truth = createTruth(bounds);
  const splitter = splitSentences();
  for (const sentence of [...splitter.push(text), splitter.rest()].filter((one) => one !== '')) {
    const verdict = truth.check(sentence);
    if (!verdict.ok) return verdict;
  }
  return truth.finish();
}

async function letThrough(
  files: readonly string[],
): Promise<{ readonly through: number; readonly of: number }> {
  const tellings = files.flatMap((file) => readTellings(`${file}.jsonl`));
  const verdicts = await Promise.all(tellings.map((telling) => verdictOn(telling)));
  return { through: verdicts.filter(({ ok }) => ok).length, of: tellings.length };
}

/**
 * What is reached, so that it is not lost again; the goals, none of the false ones and 97 % of the honest ones, hold for the lists written along with the checks. The
 * `unseen` lists were written by somebody who had not looked at the checks, and are looked at in counts alone.
 */
describe.each([
  { files: ['evil-first', 'evil-second'], size: 509, most: 0, least: 0 },
  { files: ['honest-first', 'honest-second'], size: 302, most: 302, least: 293 },
  { files: ['evil-unseen'], size: 126, most: 15, least: 0 },
  { files: ['honest-unseen'], size: 46, most: 46, least: 30 },
])('of the tellings in $files', ({ files, size, most, least }) => {
  test(`at least ${least} and at most ${most} of ${size} are let through`, async () => {
    const { through, of } = await letThrough(files);
    console.log(`${files.join(', ')}: ${through} of ${of} let through`);
    expect(of).toBe(size);
    expect(through).toBeLessThanOrEqual(most);
    expect(through).toBeGreaterThanOrEqual(least);
  }, 120_000);
});

test('whatever is said, it is read, and nothing is thrown', async () => {
  const { bounds } = await toldAt('stairs 20');
  assert(
    property(array(string({ unit: 'grapheme', maxLength: 400 }), { maxLength: 5 }), (sentences) => {
      const truth = createTruth(bounds);
      for (const sentence of sentences) truth.check(sentence);
      expect(typeof truth.finish().ok).toBe('boolean');
    }),
    { numRuns: 200 },
  );
});

test('what the world itself tells of a way through is found to be so, nearly always', async () => {
  const turns = (await turnsOf('stairs')).filter(({ happened }) => happened.length > 0);
  const found = turns.map((turn) => {
    const truth = createTruth(lookAt(turn).bounds);
    return turn.happened.every((paragraph) => truth.check(paragraph).ok);
  });
  const so = found.filter(Boolean).length;
  console.log(`the world's own tellings: ${so} of ${found.length} found to be so`);
  expect(so / found.length).toBeGreaterThanOrEqual(0.9);
});
