import { beforeAll, expect, test } from 'vitest';
import { tensors } from '../use-lite/tensors.ts';
import type { Lesson } from './lesson.ts';
import { type LowestLayer, type Parameter, slopesOf, vectorsOf } from './slopes-of.ts';

beforeAll(() => tensors.ready());

const width = 8;
const wide = 12;
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
function tiny(): Map<string, Parameter> {
  const layer = (number: number, from: number): [string, Parameter][] => [
    [`${number}.attend.scale`, parameter([from])],
    [`${number}.attend.bias`, parameter([from])],
    [`${number}.attend.in.weights`, parameter([from, 3 * from])],
    [`${number}.attend.in.bias`, parameter([3 * from])],
    [`${number}.attend.out.weights`, parameter([from, wide])],
    [`${number}.attend.out.bias`, parameter([wide])],
    [`${number}.feed.scale`, parameter([wide])],
    [`${number}.feed.bias`, parameter([wide])],
    [`${number}.feed.in.weights`, parameter([wide, inner])],
    [`${number}.feed.in.bias`, parameter([inner])],
    [`${number}.feed.out.weights`, parameter([inner, wide])],
    [`${number}.feed.out.bias`, parameter([wide])],
  ];
  return new Map([
    ['widen.weights', parameter([width, wide])],
    ['widen.bias', parameter([wide])],
    ...layer(0, width),
    ...layer(1, wide),
    ['last.weights', parameter([wide, wide])],
    ['last.bias', parameter([wide])],
    ['heads.weights', parameter([wide, heads], 0.2)],
    ['heads.bias', parameter([heads], 0.2)],
  ]);
}

const lowest: LowestLayer = { vectors: drawn(6 * width, 3), waves: drawn(width / 2, 5) };
const lessons: readonly Lesson[] = [
  { pieces: [1, 4, 2], targets: [1, 0], weights: [1, 0.5] },
  { pieces: [3], targets: [0, 1], weights: [0.7, 0] },
  { pieces: [5, 5, 0, 2, 1], targets: [0, 1], weights: [1, 1.2] },
];

test('the slopes are those that small steps show, for every weight of every part', () => {
  const parameters = tiny();
  const { slopes } = slopesOf(lessons, parameters, lowest);
  expect([...slopes.keys()]).toStrictEqual([...parameters.keys()]);
  const step = 2e-3;
  for (const [name, { values }] of parameters) {
    const slope = slopes.get(name) ?? new Float32Array();
    expect(slope).toHaveLength(values.length);
    for (let at = 0; at < values.length; at += Math.ceil(values.length / 6)) {
      const kept = values[at] ?? 0;
      const lossAt = (value: number): number => {
        values[at] = value;
        return slopesOf(lessons, parameters, lowest).loss;
      };
      const shown = (lossAt(kept + step) - lossAt(kept - step)) / (2 * step);
      values[at] = kept;
      expect(slope[at], `${name} at ${at}`).toBeCloseTo(shown, 2);
    }
  }
});

test('a text has the same vector beside longer ones', () => {
  const parameters = tiny();
  const [, ...others] = lessons.map(({ pieces }) => pieces);
  const alone = vectorsOf([[1, 4, 2]], parameters, lowest);
  const beside = vectorsOf([[1, 4, 2], ...others], parameters, lowest).subarray(0, wide);
  for (const [at, number] of alone.entries()) expect(beside[at]).toBeCloseTo(number, 5);
  expect(Math.hypot(...alone)).toBeCloseTo(1, 5);
});

test('a head that nobody knows anything about does not move', () => {
  const silent = lessons.map((lesson) => ({ ...lesson, weights: [1, 0] }));
  const { slopes } = slopesOf(silent, tiny(), lowest);
  expect(slopes.get('heads.bias')?.[1]).toBe(0);
  expect(slopes.get('heads.bias')?.[0]).not.toBe(0);
});
