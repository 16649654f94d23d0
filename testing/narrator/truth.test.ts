import { createTruth, type TruthVerdict } from '@lamplight/narrator';
import { array, assert, property, string } from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { splitSentences } from '../../packages/narrator/src/tell/split-sentences.ts';
import { lookAt, toldAt, turnsOf } from './moments.ts';
import { readTellings, type TriedTelling } from './tellings.ts';

/** A telling as the narrator reads it: sentence by sentence, then as a whole. */
async function verdictOn({ moment, text }: Pick<TriedTelling, 'moment' | 'text'>): Promise<TruthVerdict> {
  const { bounds } = await toldAt(moment);
  const truth = createTruth(bounds);
  const splitter = splitSentences();
  for (const sentence of [...splitter.push(text), splitter.rest()].filter((one) => one !== '')) {
    const begun = performance.now();
    const verdict = truth.check(sentence);
    took.push(performance.now() - begun);
    if (!verdict.ok) return verdict;
  }
  return truth.finish();
}

/** How long each check of a sentence took, in milliseconds. */
const took: number[] = [];

afterAll(() => {
  const sorted = took.toSorted((one, other) => one - other);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
  console.log(`${sorted.length} sentences: half within ${at(0.5)} ms, 99 of 100 within ${at(0.99)} ms`);
});

async function letThrough(
  files: readonly string[],
): Promise<{ readonly through: number; readonly of: number }> {
  const tellings = files.flatMap((file) => readTellings(`${file}.jsonl`));
  const verdicts = await Promise.all(tellings.map((telling) => verdictOn(telling)));
  return { through: verdicts.filter(({ ok }) => ok).length, of: tellings.length };
}

/**
 * What is reached, so that it is not lost again; the goals, none of the false ones and 97 % of the honest ones, hold for the lists written along with the checks. The
 * `third` and the `unseen` lists were written by people who had not looked at the checks. Of the `third`, every other row was looked at since; the `unseen` are
 * looked at in counts alone. The `changed` are the author's own words with one thing changed or put in, and honest tellings of such moments. The honest `answers` are what a model wrote to the very requests that the narrator makes; the evil ones are such answers with one lie each.
 */
describe.each([
  { files: ['evil-first', 'evil-second'], size: 509, most: 0, least: 0 },
  { files: ['honest-first', 'honest-second'], size: 302, most: 302, least: 293 },
  { files: ['evil-third'], size: 150, most: 15, least: 0 },
  { files: ['honest-third'], size: 150, most: 150, least: 29 },
  { files: ['evil-answers'], size: 130, most: 2, least: 0 },
  { files: ['honest-answers'], size: 196, most: 196, least: 168 },
  { files: ['evil-changed-first'], size: 125, most: 14, least: 0 },
  { files: ['honest-changed-first'], size: 91, most: 91, least: 70 },
  { files: ['evil-changed-second'], size: 104, most: 25, least: 0 },
  { files: ['honest-changed-second'], size: 58, most: 58, least: 49 },
  { files: ['evil-answers-unseen'], size: 130, most: 14, least: 0 },
  { files: ['honest-answers-unseen'], size: 209, most: 209, least: 148 },
  { files: ['evil-unseen'], size: 126, most: 11, least: 0 },
  { files: ['honest-unseen'], size: 46, most: 46, least: 31 },
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

const ways = ['low-light', 'stairs', 'window', 'quay', 'long', 'won', 'lost'];

test('what the world itself tells, on all ways through both adventures, is found to be so', async () => {
  const turns = (await Promise.all(ways.map((way) => turnsOf(way))))
    .flat()
    .filter(({ happened }) => happened.length > 0);
  const found = turns.filter((turn) => {
    const truth = createTruth(lookAt(turn).bounds);
    return turn.happened.every((paragraph) => truth.check(paragraph).ok);
  }).length;
  console.log(`the world's own tellings: ${found} of ${turns.length} found to be so`);
  expect(found / turns.length).toBeGreaterThanOrEqual(0.98);
}, 120_000);
