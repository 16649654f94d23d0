/**
 * The lines of a text as it arrives. Only a line feed ends a line (with the carriage return before it, if there is
 * one): whatever else a line holds belongs to it.
 *
 * @param chunks UTF-8, cut anywhere
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    parts.push(first);
    for (const other of others) {
      yield line(parts);
      parts = [other];
    }
  }
  parts.push(decoder.decode());
  const last = parts.join('');
  if (last !== '') yield line([last]);
}

function line(parts: readonly string[]): string {
  return parts.join('').replace(/\r$/, '');
}
