import type { LowestLayer, Parameter } from '../minilm/base-model.ts';
import { forward, type Parameters, type Shape } from '../minilm/forward.ts';
import { placePieces } from '../minilm/place-pieces.ts';
import { dense, loss } from '../tensors/steps.ts';
import { type Tensor, tensor, tidy, valueAndGrads } from '../tensors/tensors.ts';
import type { Forgetting } from './forgetting.ts';
import type { Lesson } from './lesson.ts';

/** An encoder that learns. */
export interface Learning {
  readonly shape: Shape;
  readonly lowest: LowestLayer;
  /** Everything that can learn, the heads over its vectors included. */
  readonly parameters: ReadonlyMap<string, Parameter>;
}

export interface Slopes {
  /** The sum over all lessons. */
  readonly loss: number;
  /** How the loss changes with each number, by the parameters' names. */
  readonly slopes: ReadonlyMap<string, Float32Array<ArrayBuffer>>;
}

/** How long a vector is made before the heads judge it: of length 1 it would take them long to say anything loudly. */
export const vectorLength = 12;

/** How wrong the heads are about lessons, and how that changes with every number of the encoder and the heads. */
export function slopesOf(
  lessons: readonly Lesson[],
  { shape, lowest, parameters }: Learning,
  forget?: Forgetting,
): Slopes {
  return tidy(() => {
    const names = [...parameters.keys()];
    const inputs = [...parameters.values()].map(({ values, shape: lying }) => tensor(values, lying));
    const pieces = placePieces(
      lessons.map((lesson) => lesson.pieces),
      lowest,
    );
    const heads = lessons[0]?.targets.length ?? 0;
    const targets = tensor(Float32Array.from(lessons.flatMap((lesson) => lesson.targets)), [
      lessons.length,
      heads,
    ]);
    const weights = tensor(Float32Array.from(lessons.flatMap((lesson) => lesson.weights)), [
      lessons.length,
      heads,
    ]);
    const { value, grads } = valueAndGrads((...given) => {
      const named = namedOf(names, given);
      const vectors = forward(named, pieces, shape, vectorLength, forget);
      return loss(dense(vectors, named('heads.weights'), named('heads.bias')), targets, weights);
    })(inputs);
    return {
      loss: value.dataSync()[0] ?? 0,
      slopes: new Map(grads.map((slope, at) => [names[at] ?? '', slope.dataSync()])),
    };
  });
}

function namedOf(names: readonly string[], given: readonly Tensor[]): Parameters {
  const byName = new Map(names.map((name, at) => [name, given[at]]));
  return (name) => {
    const found = byName.get(name);
    if (found === undefined) throw new Error(`There is no parameter "${name}".`);
    return found;
  };
}
