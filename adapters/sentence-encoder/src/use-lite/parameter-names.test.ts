import { createSentenceEncoder } from '@lamplight/adapter-sentence-encoder';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTeacher } from '../learn/open-teacher.ts';
import { vectorsOf } from '../learn/slopes-of.ts';
import { readBaseModel, weightsOf } from './base-model.ts';
import { parameterNames, piecesName, wavesName } from './parameter-names.ts';
import { tensors } from './tensors.ts';

const never = new AbortController().signal;
const clock = { now: () => 0 };
const patience = 25_000;
const texts = ['The lamp burns low.', 'I want to go home', 'ξ 你好, what?', 'on and on and '.repeat(40)];

const base = readBaseModel();
const lowest = { vectors: weightsOf(base, piecesName), waves: weightsOf(base, wavesName) };
const teacher = openTeacher(1);
const plain = createSentenceEncoder({ clock, patience });
beforeAll(() => tensors.ready());
afterAll(() => Promise.all([teacher[Symbol.asyncDispose](), plain[Symbol.asyncDispose]()]));

/** That the vectors of one are those of the other. */
function expectSame(vectors: readonly Float32Array[], flat: Float32Array): void {
  for (const [text, vector] of vectors.entries()) {
    for (const [at, value] of vector.entries()) {
      expect(Math.abs(value - (flat[text * vector.length + at] ?? 9))).toBeLessThan(1e-5);
    }
  }
}

test('what learns makes the vectors that the encoder makes', async () => {
  const learning = vectorsOf(texts.map(teacher.piecesOf), teacher.parameters, lowest);
  expect(learning).toHaveLength(texts.length * plain.dimensions);
  expectSame(await plain.encode(texts, never), learning);
});

test('what was learnt changes the encoder as it changes what learns, in every part', async () => {
  const changes = new Map(
    [...parameterNames.keys()].map((name, part) => {
      const { values } = teacher.parameters.get(name) ?? { values: new Float32Array() };
      const change = values.map((_, at) => 0.02 * Math.sin(part + at));
      for (const [at, value] of change.entries()) values[at] = (values[at] ?? 0) + value;
      return [name, change] as const;
    }),
  );
  await using changed = createSentenceEncoder({ clock, patience, learnt: { version: 'ear-5', changes } });
  expect(changed.id).toBe('use-lite-en+ear-5/1');
  const vectors = await changed.encode(texts, never);
  expectSame(vectors, vectorsOf(texts.map(teacher.piecesOf), teacher.parameters, lowest));
  const [before] = await plain.encode(texts, never);
  const likeness = before?.reduce((sum, value, at) => sum + value * (vectors[0]?.[at] ?? 0), 0);
  expect(likeness).toBeLessThan(0.99);
});

test.each([
  ['something that it does not have', new Map([['middle.weights', new Float32Array(4)]])],
  ['another number of weights', new Map([['last.bias', new Float32Array(4)]])],
])('an encoder that is to learn %s does not begin', async (_, changes) => {
  await using encoder = createSentenceEncoder({ clock, patience, learnt: { version: 'ear-5', changes } });
  await expect(encoder.encode(['x'], never)).rejects.toMatchObject({ code: 'sentence-encoder/unavailable' });
});
