import type { SenseModel } from '../sense/sense-model.ts';
import { decodeEar, type EarPart } from './ear-file.ts';

/** What a sentence encoder learnt beyond what it was delivered with. */
export interface LearntEar {
  /** Changes with every training. */
  readonly version: string;
  /** What is added to which of its weights. */
  readonly changes: ReadonlyMap<string, Float32Array>;
  /** The heads that learnt over its vectors, for whoever trains on: `weights` and `bias`. The reader does not use them. */
  readonly heads: ReadonlyMap<string, Float32Array>;
}

const ofHeads = 'heads.';

/**
 * What the sentence encoder learnt, from the bytes of its file.
 *
 * @throws ModelError `model/damaged` when bytes are missing or changed, `model/incompatible` when another version
 *   wrote it
 */
export function parseEar(bytes: Uint8Array): LearntEar {
  const { header, parts } = decodeEar(bytes);
  const read = parts.map((part) => [part.name, changeOf(part)] as const);
  return {
    version: header.version,
    changes: new Map(read.filter(([name]) => !name.startsWith(ofHeads))),
    heads: new Map(
      read.flatMap(([name, values]) =>
        name.startsWith(ofHeads) ? [[name.slice(ofHeads.length), values]] : [],
      ),
    ),
  };
}

/** Whether the ear for sense learnt on the vectors of an encoder that had itself learnt, so that `ear.bin` is wanted. */
export function wantsEar({ encoder }: Pick<SenseModel, 'encoder'>): boolean {
  return encoder.includes('+ear-');
}

// In memory that the encoder's thread sees, too: it is a good deal, and need not be there twice.
function changeOf({ columns, steps, units }: EarPart): Float32Array {
  const values = new Float32Array(new SharedArrayBuffer(units.length * Float32Array.BYTES_PER_ELEMENT));
  for (const [at, unit] of units.entries()) values[at] = unit * (steps[at % columns] ?? 0);
  return values;
}
