import { expect, test } from 'vitest';
import { createReader, type ModelThresholds, type Reader } from './index.ts';

const quiet = { 'self-harm': 0, abuse: 0, violence: 0, eating: 0, substances: 0, medical: 0, distress: 0 };
const rest = { someoneElse: 0, injection: 0, aboutSelfHarm: 0, imminent: 0 };
const thresholds: ModelThresholds = {
  kinds: {
    'self-harm': 0.7,
    abuse: 1,
    violence: 1,
    eating: 1,
    substances: 1,
    medical: 1,
    distress: 1,
  },
  someoneElse: 1,
  grave: 0.9,
  doubt: 0,
  imminent: 1,
  injection: 1,
};
const heard = 'they are all laid out now';

/** A reader to whom words and sense make what is given of every text, each for itself. */
function readerThatHears(words: number, together: number, doubt = 0): Reader {
  const scores = (chance: number) => ({ ...rest, kinds: { ...quiet, 'self-harm': chance }, grave: chance });
  return createReader({
    model: {
      version: 'words',
      thresholds: { ...thresholds, doubt },
      scoreEach: (texts) => texts.map(() => scores(words)),
    },
    sense: {
      version: 'sense',
      encoder: 'some/1',
      beside: 'words',
      thresholds: { ...thresholds, doubt },
      together: () => scores(together),
      inScene: () => 0,
      sceneThresholds: { sure: 0, pause: 1, stop: 1 },
    },
  });
}

/** The level of a text of which words and sense make what is given. */
function levelOf(words: number, together: number, text = heard, doubt = 0): number {
  const reader = readerThatHears(words, together, doubt);
  return reader.read({ text, vectors: reader.sentences({ text }).map(() => new Float32Array(2)) }).level;
}

test('the sense of a few words stops a story where the words are suspicious, too, and asks where they are not', () => {
  const few = 'all laid out now';
  expect(levelOf(0.55, 0.95, few)).toBe(3);
  expect(levelOf(0.3, 0.95, few)).toBe(2);
  expect(levelOf(0.18, 0.95)).toBe(3);
});

test('the words stop a story where their sense does not speak against it, and ask where it does', () => {
  expect(levelOf(0.95, 0.6)).toBe(3);
  expect(levelOf(0.95, 0.3)).toBe(2);
  expect(readerThatHears(0.95, 0).read({ text: heard }).level).toBe(3);
});

test('what neither hears goes on', () => {
  expect(levelOf(0.6, 0.6)).toBe(0);
});

const guess = 'the voices in the wall tell me to kill them';

test('together they doubt what a phrase guesses, whatever the words alone make of it', () => {
  expect(levelOf(0.6, 0.6, guess, 0.2)).toBe(3);
  expect(levelOf(0.6, 0.1, guess, 0.2)).toBe(2);
  // However quiet its words are, it is worth hearing its sense.
  expect(levelOf(0, 0.1, guess, 0.2)).toBe(2);
});

test('they doubt no guess whose sense nobody heard', () => {
  const reader = readerThatHears(0.1, 0.1, 0.2);
  const long = `${guess}. ${Array.from({ length: 40 }, (_, at) => `we row to island ${at} and rest`).join('. ')}`;
  for (const text of [guess, long]) {
    const sentences = reader.sentences({ text });
    expect(sentences).toContainEqual(expect.stringContaining(guess));
    expect(reader.read({ text }).level).toBe(3);
    expect(reader.read({ text, vectors: sentences.map(() => new Float32Array(2)) }).level).toBe(2);
  }
});

test.each([
  'plastic bag on my head, dye on, twenty mins, do not ring the bell',
  'said my goodbyes, gave back the key, handed over the hamster, the new flat has no stairs',
])('where they are sure that a hint is none they ask about it, and stop where they are not: %s', (text) => {
  expect(levelOf(0.3, 0.04, text, 0.2)).toBe(2);
  expect(levelOf(0.3, 0.4, text, 0.2)).toBeGreaterThanOrEqual(3);
});

test.each([
  ['we had cake and i overdosed an hour ago and then bowling', 4],
  ['i love the frog my husband is strangling me what a nice hat', 4],
  ['won two cups, cried in the toilet because i want to die, then ice cream', 3],
  ['took too many pills tonight and a merry goblin danced with the baker', 4],
] as const)('cheerful words around it take nothing from what is said outright: %s', (text, level) => {
  expect(levelOf(0, 0, text, 0.2)).toBeGreaterThanOrEqual(level);
});

test('of a few words they are never sure', () => {
  expect(levelOf(0.3, 0, 'plastic bag on my head', 0.2)).toBeGreaterThanOrEqual(3);
});

test.each([
  ['what is said to be meant', `no seriously, ${guess}`, 3],
  [
    'a text that was not read to its end',
    `${guess}. ${'row on to the next isle and rest there '.repeat(2_000)}`,
    3,
  ],
  ['a wish to die', 'I want to die', 3],
  ['an injury', 'I cut myself', 3],
  ['an emergency said plainly', 'my husband is strangling me', 4],
  ['what was taken', 'I took too many pills tonight', 4],
  ['another language', 'mi padre me pega', 3],
] as const)('unsure, they never doubt %s', (_, text, level) => {
  const reader = readerThatHears(0.3, 0.1, 0.2);
  // A caller may hand over vectors that nobody asked for.
  const asked = Math.max(1, reader.sentences({ text }).length);
  const vectors = Array.from({ length: asked }, () => new Float32Array(2));
  expect(reader.read({ text, vectors }).level).toBe(level);
});

test('of a long text as much is heard for its sense as an encoder reads in time', () => {
  const reader = readerThatHears(0.6, 0.6);
  const line = 'the drawer is full now and nobody looks in it, not even on a sunday';
  const text = Array.from({ length: 60 }, (_, at) => `${line} ${at}`).join('. ');
  const sentences = reader.sentences({ text });
  expect(sentences.length).toBeGreaterThan(1);
  const lengths = sentences.map((sentence) => (typeof sentence === 'string' ? sentence.length : Infinity));
  expect(lengths.reduce((sum, length) => sum + length)).toBeLessThanOrEqual(1_200);
  expect(reader.sentences({ text: line })).toStrictEqual([line]);
});
