import { type Tensor, tensors } from '../use-lite/tensors.ts';
import { encoderForward, type Parameters, type PiecesOfTexts } from './encoder-forward.ts';
import type { Lesson } from './lesson.ts';
import { dense, loss } from './steps.ts';

const { tensor, tidy, valueAndGrads } = tensors;

/** The lowest layer: one vector for each piece, and how fast the waves turn that tell its place. */
export interface LowestLayer {
  readonly vectors: Float32Array;
  readonly waves: Float32Array;
}

/** What can learn: its numbers and how they lie. */
export interface Parameter {
  readonly shape: readonly number[];
  readonly values: Float32Array;
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
  parameters: ReadonlyMap<string, Parameter>,
  lowest: LowestLayer,
): Slopes {
  return tidy(() => {
    const names = [...parameters.keys()];
    const inputs = [...parameters.values()].map(({ values, shape }) => tensor(values, shape));
    const pieces = piecesOf(
      lessons.map(({ pieces: ids }) => ids),
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
      const vectors = encoderForward(named, pieces, vectorLength);
      return loss(dense(vectors, named('heads.weights'), named('heads.bias')), targets, weights);
    })(inputs);
    return {
      loss: value.dataSync()[0] ?? 0,
      slopes: new Map(grads.map((slope, at) => [names[at] ?? '', slope.dataSync()])),
    };
  });
}

/** The vectors of texts as the learning encoder makes them. */
export function vectorsOf(
  texts: readonly (readonly number[])[],
  parameters: ReadonlyMap<string, Parameter>,
  lowest: LowestLayer,
): Float32Array {
  return tidy(() => {
    const given = [...parameters.values()].map(({ values, shape }) => tensor(values, shape));
    const named = namedOf([...parameters.keys()], given);
    return encoderForward(named, piecesOf(texts, lowest), 1).dataSync();
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

/** As the encoder has it: the vector of a piece twice, and waves that tell its place once. */
function piecesOf(texts: readonly (readonly number[])[], { vectors, waves }: LowestLayer): PiecesOfTexts {
  const places = Math.max(1, ...texts.map(({ length }) => length));
  const width = 2 * waves.length;
  const rows = new Float32Array(texts.length * places * width);
  const share = new Float32Array(texts.length * places);
  const unheard = new Float32Array(texts.length * places).fill(-1e9);
  for (const [text, ids] of texts.entries()) {
    for (const [place, id] of ids.entries()) {
      const at = text * places + place;
      share[at] = 1 / ids.length;
      unheard[at] = 0;
      for (let i = 0; i < width; i++) {
        const angle = place * (waves[i % waves.length] ?? 0);
        rows[at * width + i] =
          2 * (vectors[id * width + i] ?? 0) + (i < waves.length ? Math.sin(angle) : Math.cos(angle));
      }
    }
  }
  return {
    texts: texts.length,
    places,
    rows: tensor(rows, [texts.length * places, width]),
    unheard: tensor(unheard, [texts.length, 1, 1, places]),
    share: tensor(share, [texts.length * places, 1]),
  };
}
