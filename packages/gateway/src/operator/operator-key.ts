import { createHmac, timingSafeEqual } from 'node:crypto';

/** Knows the operator by the key of the installation. */
export interface OperatorKey {
  /** Whether it is the key, in a time that says nothing about how much of it was right. */
  holds(offered: string): boolean;
  /** What a browser keeps instead of the key. */
  readonly ticket: string;
  /** Whether it is the ticket. */
  admits(offered: string): boolean;
}

export function createOperatorKey(key: string): OperatorKey {
  const digest = (purpose: string, text: string): string =>
    createHmac('sha256', key).update(`${purpose}/${text}`).digest('base64url');
  // Of digests, so that the lengths are always the same.
  const same = (one: string, other: string): boolean =>
    timingSafeEqual(Buffer.from(digest('compare', one)), Buffer.from(digest('compare', other)));
  const ticket = digest('ticket', 'watch');
  return {
    holds: (offered) => same(offered.trim(), key),
    ticket,
    admits: (offered) => same(offered, ticket),
  };
}
