import { SecondOpinionError } from '@lamplight/ports';

/** An answer has a few thousand bytes. */
const mostBytes = 65_536;

/** The body as text. @throws SecondOpinionError when it is longer than any answer could be */
export async function readBounded(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) {
      throw new SecondOpinionError(
        'second-opinion/nonsense',
        `The answer is longer than ${mostBytes} bytes.`,
      );
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
