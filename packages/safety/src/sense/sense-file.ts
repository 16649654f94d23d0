import { damagedFile, type FileKind, foreignFile, openFile, sealFile } from '../model/sealed-file.ts';
import { earInputsLength } from './ear-inputs.ts';
import { modelHeads } from '../model/model-header.ts';
import { sceneInputsLength } from './scene-inputs.ts';
import { jointHeads, type SenseHeader, senseHeaderSchema } from './sense-header.ts';

/** The numbers of two layers, each with a bias behind the weights of every unit. */
export interface TwoLayers {
  /** `hidden` times `dimensions + 1` numbers. */
  readonly inner: Float32Array;
  /** One row of `hidden + 1` numbers for each head. */
  readonly outer: Float32Array;
}

/** A sense file taken apart: what hears vectors, what judges both ears jointly, and the ear for scenes. */
export interface SenseFile {
  readonly header: SenseHeader;
  readonly sense: TwoLayers;
  /** The same for vectors of a message in its scene. */
  readonly inScenes: TwoLayers;
  /** Over the inputs that `earInputs` makes. */
  readonly joint: TwoLayers;
  /** One weight for each of the inputs that `sceneInputs` makes, and the bias behind them. */
  readonly scene: Float32Array;
}

const kind: FileKind = { name: 'sense.bin', magic: 'LLSM', training: 'safety', format: 4 };

/** The bytes of a sense file; the same model gives the same bytes. */
export function encodeSense({ header, sense, inScenes, joint, scene }: SenseFile): Uint8Array {
  const layers = [sense, inScenes, joint].flatMap(({ inner, outer }) => [...inner, ...outer]);
  const numbers = [...layers, ...scene];
  const body = new Uint8Array(numbers.length * 4);
  const view = new DataView(body.buffer);
  for (const [at, value] of numbers.entries()) view.setFloat32(at * 4, value, true);
  return sealFile(kind, header, body);
}

/** Takes a sense file apart. @throws ModelError when bytes are missing or changed, or another version wrote it */
export function decodeSense(bytes: Uint8Array): SenseFile {
  const { header: read, body } = openFile(kind, bytes);
  const parsed = senseHeaderSchema.safeParse(read);
  if (!parsed.success) throw foreignFile(kind, 'Its header is not one that this reader knows.', parsed.error);
  const header = parsed.data;
  const lengths = [
    ...layerLengths(header.dimensions, header.hidden, modelHeads.length),
    ...layerLengths(header.dimensions, header.hidden, modelHeads.length),
    ...layerLengths(earInputsLength, header.jointHidden, jointHeads.length),
    sceneInputsLength + 1,
  ] as const;
  const numbers = lengths.reduce<number>((sum, length) => sum + length, 0);
  if (body.length !== numbers * 4) {
    throw damagedFile(kind, `It has ${body.length / 4} numbers; its header speaks of ${numbers}.`);
  }
  const view = new DataView(body.buffer);
  let from = 0;
  const next = (length: number): Float32Array => {
    const start = from;
    from += length;
    return Float32Array.from({ length }, (_, at) => view.getFloat32((start + at) * 4, true));
  };
  const [inner, outer, innerInScenes, outerInScenes, jointInner, jointOuter, scene] = lengths;
  return {
    header,
    sense: { inner: next(inner), outer: next(outer) },
    inScenes: { inner: next(innerInScenes), outer: next(outerInScenes) },
    joint: { inner: next(jointInner), outer: next(jointOuter) },
    scene: next(scene),
  };
}

/** How many numbers two layers take. */
function layerLengths(inputs: number, hidden: number, heads: number): [inner: number, outer: number] {
  return [hidden * (inputs + 1), heads * (hidden + 1)];
}
