import type { Transcript } from '@lamplight/contracts';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { bookParts } from './book-parts.ts';

/**
 * A transcript as an EPUB 3 book, ready to be written to a file. Its parts are packed in the order that the format asks
 * for: the media type first and as it is, so that a reader knows the file by its first bytes.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { transcriptAsEpub } from '@lamplight/gateway';
 *
 * const book = transcriptAsEpub({
 *   id: 's1', adventure: 'hut', title: 'The hut', name: null, seed: 1, branch: 'main', turn: 0, score: 0,
 *   ended: null, hash: '', startedAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z',
 *   passages: [],
 * });
 * assert.equal(new TextDecoder().decode(book.slice(30, 58)), 'mimetypeapplication/epub+zip');
 * ```
 */
export function transcriptAsEpub(transcript: Transcript): Uint8Array<ArrayBuffer> {
  const files: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const { path, text } of bookParts(transcript)) files[path] = strToU8(text);
  return zipSync(files, { level: 6, mtime: transcript.updatedAt });
}
