import type { ReadableStreamReadResult } from 'node:stream/web';
import { LanguageModelError } from '@lamplight/ports';
import type { Silence } from './silence.ts';
import { unreachable } from './unreachable.ts';

/** Events around a text have many times its size: each token comes in a few hundred bytes. */
const mostBytes = 32 * 1024 * 1024;
/** The last event of an answer may hold all of it once more. */
const mostBytesInALine = 4 * 1024 * 1024;
const lineFeed = 10;

/** Hands the bytes on, as long as they come and are not too many. Whatever goes wrong is a `LanguageModelError`. */
export function guardedBody(body: ReadableStream<Uint8Array>, silence: Silence): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let bytes = 0;
  let inThisLine = 0;
  return new ReadableStream({
    async pull(controller) {
      const read = await next();
      if (read.done) {
        silence[Symbol.dispose]();
        controller.close();
        return;
      }
      silence.broken();
      bytes += read.value.byteLength;
      const feed = read.value.lastIndexOf(lineFeed);
      inThisLine = feed === -1 ? inThisLine + read.value.byteLength : read.value.byteLength - feed;
      if (bytes > mostBytes || inThisLine > mostBytesInALine) {
        silence[Symbol.dispose]();
        void reader.cancel();
        throw new LanguageModelError('nonsense', 'The answer is larger than any answer could be.');
      }
      controller.enqueue(read.value);
    },
    async cancel(reason) {
      silence[Symbol.dispose]();
      await reader.cancel(reason);
    },
  });

  async function next(): Promise<ReadableStreamReadResult<Uint8Array>> {
    try {
      return await reader.read();
    } catch (error) {
      silence[Symbol.dispose]();
      throw silence.error() ?? unreachable(error);
    }
  }
}
