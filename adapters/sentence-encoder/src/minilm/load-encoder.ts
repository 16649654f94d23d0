import type { Sentence } from '@lamplight/ports';
import { ready, tensor, tidy } from '../tensors/tensors.ts';
import { type Parameter, readBaseModel } from './base-model.ts';
import { forward, type Parameters } from './forward.ts';
import type { LearntWeights } from './learnt-weights.ts';
import { encoderShape } from './parameters.ts';
import { placePieces } from './place-pieces.ts';
import { withChanges } from './with-changes.ts';
import { openWordPieces } from './word-pieces.ts';

/** Loads the encoder as it was delivered, and adds what it learnt since. @returns the vector of a sentence, of length 1 */
export async function loadEncoder(
  learnt?: LearntWeights,
): Promise<(sentence: Sentence) => Float32Array<ArrayBuffer>> {
  // The library begins to load its backend and does not wait for it.
  await ready();
  const { parameters, lowest } = readBaseModel();
  const messages = withChanges(parameters, learnt?.changes ?? new Map());
  const alone = asTensors(messages);
  const inScenes = learnt?.inScenes ? asTensors(withChanges(messages, learnt.inScenes.changes)) : alone;
  const piecesOf = openWordPieces();
  return (sentence) => {
    const weights = typeof sentence === 'string' ? alone : inScenes;
    return tidy(() =>
      forward(weights, placePieces([piecesOf(sentence)], lowest), encoderShape, 1).dataSync(),
    );
  };
}

function asTensors(weights: ReadonlyMap<string, Parameter>): Parameters {
  const tensors = new Map([...weights].map(([name, { shape, values }]) => [name, tensor(values, shape)]));
  return (name) => {
    const found = tensors.get(name);
    if (found === undefined) throw new Error(`The encoder has no weights "${name}".`);
    return found;
  };
}
