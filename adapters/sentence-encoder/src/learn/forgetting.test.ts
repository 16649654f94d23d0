import { beforeAll, expect, test } from 'vitest';
import { ready, tensor } from '../tensors/tensors.ts';
import { forgetting } from './forgetting.ts';

beforeAll(() => ready());

const ones = () => tensor(new Float32Array(20_000).fill(1), [100, 200]);
const drawn = (share: number, seed: number) => forgetting(share, seed)(ones()).dataSync();

test('about its share is forgotten, and the others make up for it', () => {
  const numbers = drawn(0.1, 3);
  const forgotten = numbers.filter((number) => number === 0).length;
  expect(forgotten / numbers.length).toBeCloseTo(0.1, 2);
  expect(numbers.every((number) => number === 0 || Math.abs(number - 1 / 0.9) < 1e-6)).toBe(true);
});

test('the same seed forgets the same, another seed and the next rows something else', () => {
  expect(drawn(0.1, 3)).toStrictEqual(drawn(0.1, 3));
  expect(drawn(0.1, 3)).not.toStrictEqual(drawn(0.1, 4));
  const forget = forgetting(0.1, 3);
  expect(forget(ones()).dataSync()).not.toStrictEqual(forget(ones()).dataSync());
});

test('who forgets nothing changes nothing', () => {
  expect(drawn(0, 3)).toStrictEqual(ones().dataSync());
});
