import { createHmac } from 'node:crypto';

/**
 * The headers by which a receiver knows that a call is ours and new: `lamplight-timestamp` (seconds since 1970) and
 * `lamplight-signature`, which is `v1=` and the hex HMAC-SHA256, under the shared secret, of timestamp, a dot, and the
 * body.
 *
 * @param at milliseconds since 1970
 */
export function signBody(body: string, secret: string, at: number): Record<string, string> {
  const timestamp = String(Math.floor(at / 1000));
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return { 'lamplight-timestamp': timestamp, 'lamplight-signature': `v1=${signature}` };
}
