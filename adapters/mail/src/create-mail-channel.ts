import type { Channel, Delivery, Page } from '@lamplight/escalation';
import { mailText } from './mail-text.ts';

export interface MailOptions {
  readonly to: string;
  /** The sender that the server accepts. */
  readonly from: string;
  readonly host: string;
  readonly port: number;
  /** `tls` from the first byte, `starttls` or nothing at all; `none` only where nobody can listen. */
  readonly security: 'tls' | 'starttls' | 'none';
  readonly user?: string;
  readonly password?: string;
  /** Certificates (PEM) that are trusted instead of the usual ones. */
  readonly authority?: string;
  /** For the whole delivery, in milliseconds; 12,000 by default. */
  readonly timeout?: number;
}

/**
 * Tells a contact by e-mail, in plain text. Delivered means that the server has accepted the message for this one
 * recipient (SMTP 250): it has taken over to bring it, which is not yet that somebody reads it.
 */
export function createMailChannel(options: MailOptions): Channel {
  const { to, from, timeout = 12_000 } = options;
  const domain = from.slice(from.lastIndexOf('@') + 1);

  async function send(page: Page, signal: AbortSignal): Promise<Delivery> {
    // Most installations send no mail, and loading this takes longer than everything else at their start.
    const { createTransport } = await import('nodemailer');
    const transport = createTransport(connectionOf(options, timeout));
    try {
      const { accepted, response } = await transport.sendMail({
        ...mailText(page),
        // The envelope is given apart, so that no name in a header can add a recipient.
        envelope: { from, to: [to] },
        from,
        to,
        // The same page has the same number, so that programs for mail show it once.
        messageId: `<${page.key}@${domain}>`,
        headers: { 'auto-submitted': 'auto-generated', ...(page.level > 3 ? { priority: 'urgent' } : {}) },
        signal,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      // Not compared with `to`: an address comes back written in another way, with its domain in small letters.
      if (accepted.length !== 1) return failed('mail/recipient-refused');
      const code = response.slice(0, 3);
      return code.startsWith('2')
        ? { delivered: true, receipt: `smtp-${code}` }
        : failed(`mail/answer-${code}`);
    } finally {
      transport.close();
    }
  }

  return {
    async deliver(page) {
      const signal = AbortSignal.timeout(timeout);
      const { promise: late, resolve } = Promise.withResolvers<Delivery>();
      signal.addEventListener('abort', () => resolve(failed('mail/timeout')), { once: true });
      const sent = send(page, signal).catch((error: unknown) =>
        failed(signal.aborted ? 'mail/timeout' : reasonOf(error)),
      );
      return await Promise.race([sent, late]);
    },
  };
}

function connectionOf({ host, port, security, user, password, authority }: MailOptions, timeout: number) {
  return {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    dnsTimeout: timeout,
    socketCloseTimeout: 0,
    maxResponseSize: 64 * 1024,
    tls: authority === undefined ? {} : { ca: authority },
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
  };
}

/** What nodemailer calls it, and what we do. */
const reasons: Readonly<Record<string, string>> = {
  EAUTH: 'mail/login-refused',
  ENOAUTH: 'mail/login-refused',
  EENVELOPE: 'mail/recipient-refused',
  EMESSAGE: 'mail/message-refused',
  ETLS: 'mail/not-trusted',
  EREQUIRETLS: 'mail/not-encrypted',
  EDNS: 'mail/unknown-host',
  ECONNECTION: 'mail/unreachable',
  ESOCKET: 'mail/unreachable',
  ETIMEDOUT: 'mail/timeout',
  EPROTOCOL: 'mail/not-smtp',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? 'mail/failed';
}

function failed(reason: string): Delivery {
  return { delivered: false, reason };
}
