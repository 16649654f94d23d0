import { EmbeddingsModel } from '@energetic-ai/embeddings';
import { readBaseModel, readVocabulary, weightsOf } from './base-model.ts';
import type { LearntWeights } from './learnt-weights.ts';
import { parameterNames } from './parameter-names.ts';
import { tensors } from './tensors.ts';

/** Loads the encoder as it was delivered, and adds what it learnt since. */
export async function loadEncoder(learnt?: LearntWeights): Promise<EmbeddingsModel> {
  // The library begins to load its backend and does not wait for it: on a busy machine the model would be there first.
  await tensors.ready();
  const base = readBaseModel();
  for (const [short, change] of learnt?.changes ?? []) {
    const name = parameterNames.get(short);
    if (name === undefined) throw new Error(`The encoder has nothing called "${short}" that could learn.`);
    const weights = weightsOf(base, name);
    if (weights.length !== change.length) {
      throw new Error(`"${short}" has ${weights.length} numbers, and ${change.length} were learnt.`);
    }
    for (const [at, value] of change.entries()) weights[at] = (weights[at] ?? 0) + value;
  }
  const model = await tensors.loadGraphModel({
    load: () =>
      Promise.resolve({
        modelTopology: base.topology,
        weightSpecs: base.specs,
        weightData: base.data.buffer,
      }),
  });
  return new EmbeddingsModel({ model, vocabulary: readVocabulary() });
}
