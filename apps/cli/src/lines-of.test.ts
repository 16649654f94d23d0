import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from './lines-of.ts';

async function read(chunks: readonly Uint8Array[]): Promise<string[]> {
  async function* arrive(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  const lines: string[] = [];
  for await (const line of linesOf(arrive())) lines.push(line);
  return lines;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['', []],
  ['a', ['a']],
  ['a\n', ['a']],
  ['\n', ['']],
  ['a\r\n\r\nb', ['a', '', 'b']],
  ['a\rb\u2028c\n', ['a\rb\u2028c']],
  ['\uFEFFa\n', ['a']],
])('%j is %j', async (text, lines) => expect(await read([bytes(text)])).toStrictEqual(lines));

test('where a text is cut makes no difference', async () => {
  const letters = fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'é', '👍') });
  await fc.assert(
    fc.asyncProperty(letters, fc.integer({ min: 1, max: 5 }), async (text, size) => {
      const whole = bytes(text);
      const cut = Array.from({ length: Math.ceil(whole.length / size) }, (_, n) =>
        whole.subarray(n * size, (n + 1) * size),
      );
      expect(await read(cut)).toStrictEqual(await read([whole]));
    }),
  );
});
