import { expect, test } from 'vitest';
import { createReader, type ModelThresholds } from './index.ts';

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
const text = 'they are all laid out now';

/** The level of a text of which words and sense make what is given, each for itself. */
function levelOf(words: number, together: number): number {
  const scores = (chance: number) => ({ ...rest, kinds: { ...quiet, 'self-harm': chance }, grave: chance });
  const reader = createReader({
    model: { version: 'words', thresholds, scoreEach: (texts) => texts.map(() => scores(words)) },
    sense: {
      version: 'sense',
      encoder: 'some/1',
      beside: 'words',
      thresholds,
      together: () => scores(together),
      inScene: () => 0,
      sceneThresholds: { pause: 1, stop: 1 },
    },
  });
  return reader.read({ text, vectors: reader.sentences({ text }).map(() => new Float32Array(2)) }).level;
}

test('the sense stops a story where the words are suspicious, too, and asks where they are not', () => {
  expect(levelOf(0.6, 0.95)).toBe(3);
  expect(levelOf(0.3, 0.95)).toBe(2);
});

test('words alone stop a story whatever its sense is', () => {
  expect(levelOf(0.95, 0)).toBe(3);
});

test('what neither hears goes on', () => {
  expect(levelOf(0.6, 0.6)).toBe(0);
});
