import { LanguageModelError } from '@lamplight/ports';
import { z } from 'zod';
import { faultOf } from './fault-of.ts';
import { retryAfterOf } from './retry-after-of.ts';

/** What stands in a refusal may be a page, and is never read further than this. */
const mostCharacters = 65_536;

/** Why this is no answer; `undefined` where it may be one. */
export async function refusalOf(response: Response): Promise<LanguageModelError | undefined> {
  const { status, headers } = response;
  const type = headers.get('content-type') ?? '';
  if (status >= 300 && status < 400) {
    await response.body?.cancel();
    return new LanguageModelError(
      'refused',
      `The provider sends us to another address (${status}), where neither words nor key may go. Set its own address.`,
    );
  }
  if (!response.ok) {
    const { code, message } = detailsOf(await beginningOf(response));
    const { fault, words } = faultOf({ status, code, message });
    const retryAfter = fault === 'busy' || fault === 'broken' ? retryAfterOf(headers) : null;
    return new LanguageModelError(fault, `${words} (${[status, code].filter(Boolean).join(', ')})`, {
      retryAfter,
      taken: mayHaveWorked(status),
    });
  }
  if (response.body === null) return new LanguageModelError('nonsense', 'An answer came with nothing in it.');
  if (/^text\/html\b|^application\/json\b/i.test(type)) {
    await response.body?.cancel();
    const what = /html/i.test(type) ? 'a page' : 'an answer that does not come piece by piece';
    return new LanguageModelError(
      'nonsense',
      `What came is ${what}. Is the address that of a model's interface?`,
      { taken: !/html/i.test(type) },
    );
  }
  return undefined;
}

/**
 * A refusal (4xx) is charged by nobody, nor is being turned away by who has too much to do (503, 529). What else fails at
 * the provider may have had a model read by then: a proxy that says 502 or 504 knows no more of it than we do. Not all
 * charge for that, but a budget that counts too little is no budget.
 */
function mayHaveWorked(status: number): boolean {
  return status >= 500 && status !== 503 && status !== 529;
}

async function beginningOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > mostCharacters) break;
  }
  return text;
}

/** Only a name like `rate_limit_exceeded` may be shown; anything else may quote what was sent. */
const name = z
  .string()
  .regex(/^[a-z][a-z_]{2,49}$/)
  .optional()
  .catch(undefined);

const refusal = z.object({
  error: z.union([
    z.string().transform((message) => ({ code: undefined, type: undefined, message })),
    z.object({ code: name, type: name, message: z.string().catch('') }),
  ]),
});

/** What a provider calls its error, and how it says it. */
function detailsOf(text: string): { readonly code: string | undefined; readonly message: string } {
  const read = refusal.safeParse(jsonOf(text));
  if (!read.success) return { code: undefined, message: '' };
  const { code, type, message } = read.data.error;
  return { code: code ?? type, message };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
