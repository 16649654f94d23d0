import { LanguageModelError } from '@lamplight/ports';

/** Each of them says that no connection came about. */
const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nobody listens at its address. Is it running, and is the address right?',
  ENOTFOUND: 'There is no host of that name. Is the address right, and is there a network?',
  EAI_AGAIN: 'The name of its host cannot be looked up just now. Is there a network?',
  EHOSTUNREACH: 'There is no way to its address. Is there a network?',
  ENETUNREACH: 'There is no way to its address. Is there a network?',
  ETIMEDOUT: 'Its address does not answer.',
  UND_ERR_CONNECT_TIMEOUT: 'Its address does not answer.',
  CERT_HAS_EXPIRED: 'Its certificate has expired.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'Its certificate is signed by nobody whom this machine trusts.',
  SELF_SIGNED_CERT_IN_CHAIN: 'Its certificate is signed by nobody whom this machine trusts.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'Its certificate is signed by nobody whom this machine trusts.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'Its certificate is for another host.',
};

/**
 * A connection that failed. The error itself is not handed on: those of the platform may quote what was sent.
 *
 * @throws LanguageModelError
 */
export function throwUnreachable(error: unknown): never {
  if (error instanceof LanguageModelError) throw error;
  const code = codeOf(error);
  const said = words[code];
  const why = said ?? 'The connection broke off before the answer was over.';
  // What goes wrong with a connection that there was, may do so when the request was taken.
  throw new LanguageModelError('unreachable', `The provider cannot be reached. ${why}`, {
    taken: said === undefined,
  });
}

function codeOf(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code;
  }
  return '';
}
