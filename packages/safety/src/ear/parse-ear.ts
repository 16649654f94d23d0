import type { SenseModel } from '../sense/sense-model.ts';
import { changeOf, decodeEar, ofScenes } from './ear-file.ts';

/** What weights learnt. */
interface Learnt {
  /** What is added to which of them. */
  readonly changes: ReadonlyMap<string, Float32Array>;
  /** The heads that learnt over their vectors, for whoever trains on: `weights` and `bias`. The reader does not use them. */
  readonly heads: ReadonlyMap<string, Float32Array>;
}

/** What a sentence encoder learnt beyond what it was delivered with. */
export interface LearntEar extends Learnt {
  /** Changes with every training. */
  readonly version: string;
  /** What is added to that, of weights and of heads, where a message is heard in its scene. */
  readonly inScenes: Learnt;
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
  const messages = read.filter(([name]) => !name.startsWith(ofScenes));
  return { version: header.version, ...learnt(messages), inScenes: learnt(startingWith(ofScenes, read)) };
}

type Named = readonly (readonly [name: string, values: Float32Array])[];

function learnt(parts: Named): Learnt {
  const changes = parts.filter(([name]) => !name.startsWith(ofHeads));
  return { changes: new Map(changes), heads: new Map(startingWith(ofHeads, parts)) };
}

/** What begins with something, by the rest of its name. */
function startingWith(start: string, parts: Named): Named {
  return parts.flatMap(([name, values]) =>
    name.startsWith(start) ? [[name.slice(start.length), values] as const] : [],
  );
}

/** Whether the ear for sense learnt on the vectors of an encoder that had itself learnt, so that `ear.bin` is wanted. */
export function wantsEar({ encoder }: Pick<SenseModel, 'encoder'>): boolean {
  return encoder.includes('+ear-');
}
