import { type ModelHeader, modelHeaderSchema } from './model-header.ts';
import { damagedFile, type FileKind, foreignFile, openFile, sealFile } from './sealed-file.ts';

/** A model file taken apart. */
export interface ModelFile {
  readonly header: ModelHeader;
  /** One bit per bucket: whether it carries weights. */
  readonly bitmap: Uint8Array;
  /** One byte per kept bucket and head. */
  readonly weights: Int8Array;
}

const kind: FileKind = { name: 'risk.bin', magic: 'LLRM', training: 'safety', format: 1 };

/** The bytes of a model file; the same model gives the same bytes. */
export function encodeModel({ header, bitmap, weights }: ModelFile): Uint8Array {
  const body = new Uint8Array(bitmap.length + weights.length);
  body.set(bitmap);
  body.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), bitmap.length);
  return sealFile(kind, header, body);
}

/** Takes a model file apart. @throws ModelError when bytes are missing or changed, or another version wrote it */
export function decodeModel(bytes: Uint8Array): ModelFile {
  const { header: read, body } = openFile(kind, bytes);
  const parsed = modelHeaderSchema.safeParse(read);
  if (!parsed.success) throw foreignFile(kind, 'Its header is not one that this reader knows.', parsed.error);
  const header = parsed.data;
  const bitmapLength = 2 ** header.bits / 8;
  const expected = bitmapLength + header.kept * header.heads.length;
  if (body.length !== expected) {
    throw damagedFile(kind, `It has ${body.length} bytes of weights; its header speaks of ${expected}.`);
  }
  return {
    header,
    bitmap: body.slice(0, bitmapLength),
    weights: new Int8Array(body.slice(bitmapLength).buffer),
  };
}
