import { expect, test } from 'vitest';
import { senseLayers } from '../../packages/safety/src/sense/sense-layers.ts';
import { type EncoderHeads, headLayers, unitsOf } from './encoder-heads.ts';

test('layers made of heads say what their lines give, above zero and below', () => {
  const heads: EncoderHeads = {
    weights: Float32Array.from([2, -1, 0.5, -3, 0, 1]),
    biases: Float32Array.from([0.25, -0.5]),
  };
  const score = senseLayers({ dimensions: 3, hidden: unitsOf(heads), heads: 2, ...headLayers(heads) });
  const said = [
    [0.6, 0, 0.8],
    [-0.8, 0.6, 0],
    [0, -1, 0],
  ].map((vector) => [...score(Float32Array.from(vector))].map((one) => Number(one.toFixed(5))));
  expect(said).toStrictEqual([
    [1.85, -1.5],
    [-1.95, 1.9],
    [1.25, -0.5],
  ]);
});
