import type { LanguageModelFault } from '@lamplight/ports';

/** What a provider says of an error. */
export interface SaidFault {
  readonly status: number | undefined;
  /** Its name for it: `context_length_exceeded`. */
  readonly code: string | undefined;
  readonly message: string;
}

interface NamedFault {
  readonly fault: LanguageModelFault;
  readonly words: string;
}

const tooLong =
  /context.?(?:length|window|size|limit)|maximum context|too long|too many tokens|exceeds? .*\btokens?\b/i;
const spentUp = /insufficient_quota|billing|credit balance|insufficient credits/i;
const notAllowed = /content.?(?:policy|filter)|moderation|safety|flagged/i;

/** Says in our words what an error of a provider means. Those of the provider are only matched, never repeated. */
export function faultOf({ status, code = '', message }: SaidFault): NamedFault {
  const said = `${code} ${message}`;
  if (status === 402 || ((status ?? 400) < 500 && spentUp.test(said))) {
    return { fault: 'credentials', words: 'Nothing is left to be spent on this account.' };
  }
  if (status === 401) return { fault: 'credentials', words: 'The provider does not know the key.' };
  if (status === 403) {
    return notAllowed.test(said)
      ? { fault: 'refused', words: 'The provider does not answer this.' }
      : { fault: 'credentials', words: 'The key may not use this model.' };
  }
  if (status === 429 || /rate_limit/.test(code)) {
    return { fault: 'busy', words: 'The provider is asked too much.' };
  }
  if (status === 404 || /model_not_found/.test(code)) {
    return { fault: 'unknown-model', words: 'The provider has no such model, or no such address.' };
  }
  if (status === 408) return { fault: 'late', words: 'The provider took too long.' };
  if (status === 413 || (isClients(status) && tooLong.test(said))) {
    return { fault: 'too-long', words: 'The request does not fit the context of the model.' };
  }
  if (isClients(status)) return { fault: 'refused', words: 'The provider does not answer such a request.' };
  if (status === 503 || status === 529 || /overloaded/.test(code)) {
    return { fault: 'broken', words: 'The provider has too much to do.' };
  }
  return { fault: 'broken', words: 'The provider failed.' };
}

function isClients(status: number | undefined): boolean {
  return status !== undefined && status >= 400 && status < 500;
}
