import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Alert } from '@lamplight/contracts';
import type { BookedAlert } from './booked-alert.ts';

/** Turns names into pseudonyms, and proves who a link was made for. Holds over restarts, like its secret. */
export interface Disguise {
  /** The alert as it is kept. */
  book(alert: Alert): BookedAlert;
  /** The same player has the same pseudonym. */
  subject(tenant: string, player: string): string;
  /**
   * A short name of a session for messages and lists. It is that player's: somebody who writes into a session that is
   * not theirs is not taken for whoever it belongs to.
   */
  session(alert: Pick<BookedAlert, 'subject' | 'session'>): string;
  /** What only whoever was given the link knows. */
  token(ref: string, contact: string): string;
  /** Whether `token` is the one of this alert and contact. */
  holds(ref: string, contact: string, token: string): boolean;
}

/** @param secret keys all pseudonyms and links; with another secret, links that were sent no longer open */
export function createDisguise(secret: Uint8Array): Disguise {
  const keyed = (purpose: string, ...parts: readonly string[]): string =>
    createHmac('sha256', secret)
      .update(JSON.stringify(['escalation', purpose, ...parts]))
      .digest('base64url');
  const subject: Disguise['subject'] = (tenant, player) => keyed('subject', tenant, player).slice(0, 22);
  const token: Disguise['token'] = (ref, contact) => keyed('link', ref, contact);
  return {
    book: ({ id, tenant, player, session, at, level, kind, who, imminence, reasons }) => ({
      id,
      ref: keyed('ref', id)
        .replaceAll(/[^a-zA-Z0-9]/g, '')
        .slice(0, 16),
      tenant,
      subject: subject(tenant, player),
      session,
      at,
      level,
      kind,
      who,
      imminence,
      reasons,
    }),
    subject,
    session: ({ subject: whose, session }) =>
      keyed('session', whose, session)
        .replaceAll(/[^a-zA-Z0-9]/g, '')
        .slice(0, 8),
    token,
    holds(ref, contact, offered) {
      const right = Buffer.from(token(ref, contact));
      const given = Buffer.from(offered);
      return given.length === right.length && timingSafeEqual(given, right);
    },
  };
}
