import type { Channel, Delivery, Page } from '@lamplight/escalation';
import type { Clock } from '@lamplight/ports';
import { postPinned } from './post-pinned.ts';
import { type LookUp, resolvePinned, systemLookUp } from './resolve-pinned.ts';
import { signBody } from './sign-body.ts';
import { webhookAddress } from './webhook-address.ts';

export interface WebhookOptions {
  readonly url: string;
  /** Shared with the receiver, who checks the signature with it. */
  readonly secret: string;
  readonly clock: Clock;
  /** Whether it may be unencrypted and lead to this machine or its network; false by default. */
  readonly allowPrivate?: boolean;
  /** Certificates (PEM) that are trusted instead of the usual ones, for a network with its own. */
  readonly authority?: string;
  /** For the whole call, in milliseconds; 10,000 by default. */
  readonly timeout?: number;
  /** How names are resolved; as the system does by default. */
  readonly lookUp?: LookUp;
}

/**
 * Tells a contact by a signed POST of JSON. Delivered is what was answered with a status from 200 to 299; redirections
 * are not followed. The address is resolved once, must be public, and is the one that the connection goes to.
 *
 * @throws WebhookAddressError when the address may not be used
 */
export function createWebhookChannel({
  url: text,
  secret,
  clock,
  allowPrivate = false,
  authority,
  timeout = 10_000,
  lookUp = systemLookUp,
}: WebhookOptions): Channel {
  const url = webhookAddress(text, allowPrivate);

  async function call(page: Page, signal: AbortSignal): Promise<Delivery> {
    const pinned = await resolvePinned(url.hostname, allowPrivate, lookUp);
    if (pinned === 'not-public') return failed('webhook/not-public');
    if (pinned === 'unknown') return failed('webhook/unknown-host');
    signal.throwIfAborted();
    const body = JSON.stringify(messageOf(page));
    const status = await postPinned(url, pinned, {
      body,
      signal,
      headers: { ...signBody(body, secret, clock.now()), 'idempotency-key': page.key },
      ...(authority === undefined ? {} : { authority }),
    });
    if (status >= 200 && status < 300) return { delivered: true, receipt: `http-${status}` };
    return failed(status >= 300 && status < 400 ? 'webhook/redirected' : `webhook/status-${status}`);
  }

  return {
    async deliver(page) {
      const signal = AbortSignal.timeout(timeout);
      const { promise: late, resolve } = Promise.withResolvers<Delivery>();
      // Not everything can be interrupted: the system's own resolving of names cannot.
      signal.addEventListener('abort', () => resolve(failed('webhook/timeout')), { once: true });
      const called = call(page, signal).catch((error: unknown) =>
        failed(signal.aborted ? 'webhook/timeout' : reasonOf(error)),
      );
      return await Promise.race([called, late]);
    },
  };
}

function messageOf({ at, ...page }: Page): Record<string, unknown> {
  return { type: 'lamplight.alert', version: 1, ...page, at: new Date(at).toISOString() };
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'webhook/unknown-host',
  EAI_AGAIN: 'webhook/unknown-host',
  ECONNREFUSED: 'webhook/refused',
  ECONNRESET: 'webhook/cut-off',
  EPIPE: 'webhook/cut-off',
  EHOSTUNREACH: 'webhook/unreachable',
  ENETUNREACH: 'webhook/unreachable',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('HPE_')) return 'webhook/not-http';
  if (/CERT|TLS|SSL|SELF_SIGNED|ALTNAME|VERIFY/.test(code)) return 'webhook/not-trusted';
  return reasons[code] ?? 'webhook/failed';
}

function failed(reason: string): Delivery {
  return { delivered: false, reason };
}
