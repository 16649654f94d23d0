import { ready, type Tensor, tensor, tidy } from '../tensors/tensors.ts';
import { readBaseModel } from './base-model.ts';
import { forward } from './forward.ts';
import type { LearntWeights } from './learnt-weights.ts';
import { encoderShape } from './parameters.ts';
import { placePieces } from './place-pieces.ts';
import { openWordPieces } from './word-pieces.ts';

/** Loads the encoder as it was delivered, and adds what it learnt since. @returns the vector of a text, of length 1 */
export async function loadEncoder(
  learnt?: LearntWeights,
): Promise<(text: string) => Float32Array<ArrayBuffer>> {
  // The library begins to load its backend and does not wait for it.
  await ready();
  const { parameters, lowest } = readBaseModel();
  const changes = learnt?.changes ?? new Map<string, Float32Array>();
  for (const [name, change] of changes) {
    const known = parameters.get(name)?.values.length;
    if (known === undefined) throw new Error(`The encoder has nothing called "${name}" that could learn.`);
    if (known !== change.length)
      throw new Error(`"${name}" has ${known} numbers, and ${change.length} were learnt.`);
  }
  const tensors = new Map<string, Tensor>();
  for (const [name, { shape, values }] of parameters) {
    const change = changes.get(name);
    tensors.set(name, tensor(change ? values.map((value, at) => value + (change[at] ?? 0)) : values, shape));
  }
  const named = (name: string): Tensor => {
    const found = tensors.get(name);
    if (found === undefined) throw new Error(`The encoder has no weights "${name}".`);
    return found;
  };
  const piecesOf = openWordPieces();
  return (text) =>
    tidy(() => forward(named, placePieces([piecesOf(text)], lowest), encoderShape, 1).dataSync());
}
