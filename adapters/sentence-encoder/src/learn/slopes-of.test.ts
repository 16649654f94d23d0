import { beforeAll, expect, test } from 'vitest';
import type { LowestLayer, Parameter } from '../minilm/base-model.ts';
import { ready } from '../tensors/tensors.ts';
import { forgetting } from './forgetting.ts';
import type { Lesson } from './lesson.ts';
import { type Learning, slopesOf } from './slopes-of.ts';

beforeAll(() => ready());

const width = 8;
const inner = 10;
const heads = 2;

/** Numbers that look drawn, and are the same every time. */
function drawn(length: number, seed: number, spread = 1): Float32Array {
  return Float32Array.from({ length }, (_, at) => spread * Math.sin(seed + at * 12.9898 + ((at * at) % 7)));
}

let seed = 0;
function parameter(shape: readonly number[], spread = 0.5): Parameter {
  seed += 1;
  const length = shape.reduce((product, size) => product * size, 1);
  return { shape, values: drawn(length, seed, spread) };
}

/** An encoder like the one that is delivered, with very few units. */
function tiny(): Learning {
  const layer = (number: number): [string, Parameter][] => [
    [`${number}.attend.in.weights`, parameter([width, 3 * width])],
    [`${number}.attend.in.bias`, parameter([3 * width])],
    [`${number}.attend.out.weights`, parameter([width, width])],
    [`${number}.attend.out.bias`, parameter([width])],
    [`${number}.attend.scale`, parameter([width])],
    [`${number}.attend.bias`, parameter([width])],
    [`${number}.feed.in.weights`, parameter([width, inner])],
    [`${number}.feed.in.bias`, parameter([inner])],
    [`${number}.feed.out.weights`, parameter([inner, width])],
    [`${number}.feed.out.bias`, parameter([width])],
    [`${number}.feed.scale`, parameter([width])],
    [`${number}.feed.bias`, parameter([width])],
  ];
  const parameters = new Map([
    ['pieces.scale', parameter([width])],
    ['pieces.bias', parameter([width])],
    ...layer(0),
    ...layer(1),
    ['heads.weights', parameter([width, heads], 0.2)],
    ['heads.bias', parameter([heads], 0.2)],
  ]);
  return { shape: { layers: 2, attentionHeads: 2 }, lowest, parameters };
}

const lowest: LowestLayer = {
  width,
  pieces: drawn(6 * width, 3),
  places: drawn(5 * width, 5),
  ofScene: drawn(width, 9),
};
const lessons: readonly Lesson[] = [
  { pieces: { ids: [1, 4, 2], said: 3 }, targets: [1, 0], weights: [1, 0.5] },
  { pieces: { ids: [3], said: 1 }, targets: [0, 1], weights: [0.7, 0] },
  { pieces: { ids: [5, 5, 0, 2, 1], said: 2 }, targets: [0, 1], weights: [1, 1.2] },
];

test.each([
  ['', 0],
  [', and where some numbers are forgotten', 0.3],
])('the slopes are those that small steps show, for every weight of every part%s', (_, share) => {
  const learning = tiny();
  const { parameters } = learning;
  const forgets = () => forgetting(share, 7);
  const { slopes } = slopesOf(lessons, learning, forgets());
  expect([...slopes.keys()]).toStrictEqual([...parameters.keys()]);
  const step = 2e-3;
  for (const [name, { values }] of parameters) {
    const slope = slopes.get(name) ?? new Float32Array();
    expect(slope).toHaveLength(values.length);
    for (let at = 0; at < values.length; at += Math.ceil(values.length / 6)) {
      const kept = values[at] ?? 0;
      const lossAt = (value: number): number => {
        values[at] = value;
        return slopesOf(lessons, learning, forgets()).loss;
      };
      const shown = (lossAt(kept + step) - lossAt(kept - step)) / (2 * step);
      values[at] = kept;
      expect(slope[at], `${name} at ${at}`).toBeCloseTo(shown, 2);
    }
  }
});

test('a text teaches the same beside longer ones', () => {
  const learning = tiny();
  const each = lessons.map((lesson) => slopesOf([lesson], learning));
  const { loss, slopes } = slopesOf(lessons, learning);
  expect(loss).toBeCloseTo(
    each.reduce((sum, one) => sum + one.loss, 0),
    4,
  );
  for (const [name, together] of slopes) {
    for (const [at, slope] of together.entries()) {
      const alone = each.reduce((sum, one) => sum + (one.slopes.get(name)?.[at] ?? 0), 0);
      expect(slope, `${name} at ${at}`).toBeCloseTo(alone, 3);
    }
  }
});

test('a head that nobody knows anything about does not move', () => {
  const silent = lessons.map((lesson) => ({ ...lesson, weights: [1, 0] }));
  const { slopes } = slopesOf(silent, tiny());
  expect(slopes.get('heads.bias')?.[1]).toBe(0);
  expect(slopes.get('heads.bias')?.[0]).not.toBe(0);
});
