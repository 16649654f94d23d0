import { LanguageModelError } from '@lamplight/ports';
import type { Silence } from './silence.ts';
import { throwUnreachable } from './unreachable.ts';

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
      const { done, value } = await silence.during(() => reader.read()).catch(throwUnreachable);
      if (done) {
        controller.close();
        return;
      }
      bytes += value.byteLength;
      const feed = value.lastIndexOf(lineFeed);
      inThisLine = feed === -1 ? inThisLine + value.byteLength : value.byteLength - feed;
      if (bytes > mostBytes || inThisLine > mostBytesInALine) {
        await reader.cancel();
        throw new LanguageModelError('nonsense', 'The answer is larger than any answer could be.');
      }
      controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
