import { damagedFile, type FileKind, foreignFile, openFile, sealFile } from '../model/sealed-file.ts';
import { sceneInputsLength } from './scene-inputs.ts';
import { type SenseHeader, senseHeaderSchema } from './sense-header.ts';

/** A sense file taken apart: two layers, each with a bias behind the weights of every unit, and the ear for scenes. */
export interface SenseFile {
  readonly header: SenseHeader;
  /** `hidden` times `dimensions + 1` numbers. */
  readonly inner: Float32Array;
  /** One row of `hidden + 1` numbers for each head. */
  readonly outer: Float32Array;
  /** One weight for each of the inputs that `sceneInputs` makes, and the bias behind them. */
  readonly scene: Float32Array;
}

const kind: FileKind = { name: 'sense.bin', magic: 'LLSM', format: 2 };

/** The bytes of a sense file; the same model gives the same bytes. */
export function encodeSense({ header, inner, outer, scene }: SenseFile): Uint8Array {
  const body = new Uint8Array((inner.length + outer.length + scene.length) * 4);
  const view = new DataView(body.buffer);
  for (const [at, value] of [...inner, ...outer, ...scene].entries()) view.setFloat32(at * 4, value, true);
  return sealFile(kind, header, body);
}

/** Takes a sense file apart. @throws ModelError when bytes are missing or changed, or another version wrote it */
export function decodeSense(bytes: Uint8Array): SenseFile {
  const { header: read, body } = openFile(kind, bytes);
  const parsed = senseHeaderSchema.safeParse(read);
  if (!parsed.success) throw foreignFile(kind, 'Its header is not one that this reader knows.', parsed.error);
  const header = parsed.data;
  const innerLength = header.hidden * (header.dimensions + 1);
  const layers = innerLength + header.heads.length * (header.hidden + 1);
  const numbers = layers + sceneInputsLength(header.dimensions) + 1;
  if (body.length !== numbers * 4) {
    throw damagedFile(kind, `It has ${body.length / 4} numbers; its header speaks of ${numbers}.`);
  }
  const view = new DataView(body.buffer);
  const all = Float32Array.from({ length: numbers }, (_, at) => view.getFloat32(at * 4, true));
  return {
    header,
    inner: all.subarray(0, innerLength),
    outer: all.subarray(innerLength, layers),
    scene: all.subarray(layers),
  };
}
