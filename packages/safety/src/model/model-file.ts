import { createHash } from 'node:crypto';
import { ModelError } from './model-error.ts';
import { type ModelHeader, modelHeaderSchema } from './model-header.ts';

/** A model file taken apart. */
export interface ModelFile {
  readonly header: ModelHeader;
  /** One bit per bucket: whether it carries weights. */
  readonly bitmap: Uint8Array;
  /** One byte per kept bucket and head. */
  readonly weights: Int8Array;
}

// "LLRM", then the version of the format, the length of the header, the header as JSON, bitmap, weights, SHA-256.
const magic = 0x4d524c4c;
const format = 1;
const preamble = 12;
const hashLength = 32;

/** The bytes of a model file; the same model gives the same bytes. */
export function encodeModel({ header, bitmap, weights }: ModelFile): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(preamble + json.length + bitmap.length + weights.length + hashLength);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, format, true);
  view.setUint32(8, json.length, true);
  bytes.set(json, preamble);
  bytes.set(bitmap, preamble + json.length);
  bytes.set(
    new Uint8Array(weights.buffer, weights.byteOffset, weights.length),
    preamble + json.length + bitmap.length,
  );
  bytes.set(hashOf(bytes), bytes.length - hashLength);
  return bytes;
}

/** Takes a model file apart. @throws ModelError when bytes are missing or changed, or another version wrote it */
export function decodeModel(bytes: Uint8Array): ModelFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < preamble + hashLength || view.getUint32(0, true) !== magic) {
    throw damaged('It does not begin as a model file does.');
  }
  if (!hashOf(bytes).every((byte, at) => byte === bytes[bytes.length - hashLength + at])) {
    throw damaged('Its checksum does not fit what is in it.');
  }
  const version = view.getUint32(4, true);
  if (version !== format) throw incompatible(`It has format ${version}; this reader knows format ${format}.`);
  const weightsFrom = preamble + view.getUint32(8, true);
  const header = readHeader(bytes.subarray(preamble, weightsFrom));
  const bitmapLength = 2 ** header.bits / 8;
  const expected = weightsFrom + bitmapLength + header.kept * header.heads.length + hashLength;
  if (bytes.length !== expected) {
    throw damaged(`It has ${bytes.length} bytes; its header speaks of ${expected}.`);
  }
  // Copies: whoever handed in the bytes may use their memory for something else.
  const bitmap = new Uint8Array(bytes.subarray(weightsFrom, weightsFrom + bitmapLength));
  const weights = new Int8Array(bytes.subarray(weightsFrom + bitmapLength, bytes.length - hashLength));
  return { header, bitmap, weights };
}

function readHeader(bytes: Uint8Array): ModelHeader {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw incompatible('Its header is not JSON.', cause);
  }
  const header = modelHeaderSchema.safeParse(json);
  if (!header.success) throw incompatible('Its header is not one that this reader knows.', header.error);
  return header.data;
}

function hashOf(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes.subarray(0, -hashLength)).digest();
}

const remedy =
  'Put back packages/safety/model/risk.bin as it was delivered, or make it anew: npm run train -- safety.';

function damaged(what: string): ModelError {
  return new ModelError('model/damaged', `The model file is damaged. ${what} ${remedy}`);
}

function incompatible(what: string, cause?: unknown): ModelError {
  return new ModelError(
    'model/incompatible',
    `The model file is for another reader. ${what} ${remedy}`,
    cause === undefined ? {} : { cause },
  );
}
