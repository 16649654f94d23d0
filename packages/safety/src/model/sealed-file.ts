import { createHash } from 'node:crypto';
import { ModelError } from './model-error.ts';

/** A kind of file of numbers that training writes and the reader trusts. */
export interface FileKind {
  /** How the file is called beside the others in `packages/safety/model`. */
  readonly name: string;
  /** Four letters with which it begins. */
  readonly magic: string;
  /** What makes it: `npm run train -- …`. */
  readonly training: 'ear' | 'safety';
  readonly format: number;
}

// The magic letters, then the version of the format, the length of the header, the header as JSON, the body, SHA-256.
const preamble = 12;
const hashLength = 32;

/** The bytes of a file; the same header and body give the same bytes. */
export function sealFile({ magic, format }: FileKind, header: unknown, body: Uint8Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(preamble + json.length + body.length + hashLength);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(magic), 0);
  view.setUint32(4, format, true);
  view.setUint32(8, json.length, true);
  bytes.set(json, preamble);
  bytes.set(body, preamble + json.length);
  bytes.set(hashOf(bytes), bytes.length - hashLength);
  return bytes;
}

/**
 * Takes a file apart. The body is a copy: whoever handed in the bytes may use their memory for something else.
 *
 * @throws ModelError when bytes are missing or changed, or another version wrote it
 */
export function openFile(kind: FileKind, bytes: Uint8Array): { header: unknown; body: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begins = new TextDecoder().decode(bytes.subarray(0, 4)) === kind.magic;
  if (bytes.length < preamble + hashLength || !begins) {
    throw damagedFile(kind, 'It does not begin as a model file does.');
  }
  if (!hashOf(bytes).every((byte, at) => byte === bytes[bytes.length - hashLength + at])) {
    throw damagedFile(kind, 'Its checksum does not fit what is in it.');
  }
  const version = view.getUint32(4, true);
  if (version !== kind.format) {
    throw foreignFile(kind, `It has format ${version}; this reader knows format ${kind.format}.`);
  }
  const bodyFrom = preamble + view.getUint32(8, true);
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(preamble, bodyFrom)));
  } catch (cause) {
    throw foreignFile(kind, 'Its header is not JSON.', cause);
  }
  return { header, body: new Uint8Array(bytes.subarray(bodyFrom, bytes.length - hashLength)) };
}

/** Something is missing in a file, or was changed. */
export function damagedFile(kind: FileKind, what: string): ModelError {
  return new ModelError('model/damaged', `The model file is damaged. ${what} ${remedy(kind)}`);
}

/** A file is whole, but not for this reader. */
export function foreignFile(kind: FileKind, what: string, cause?: unknown): ModelError {
  return new ModelError(
    'model/incompatible',
    `The model file is for another reader. ${what} ${remedy(kind)}`,
    cause === undefined ? {} : { cause },
  );
}

function hashOf(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes.subarray(0, -hashLength)).digest();
}

function remedy({ name, training }: FileKind): string {
  return `Put back packages/safety/model/${name} as it was delivered, or make it anew: npm run train -- ${training}.`;
}
