/**
 * Milliseconds to wait, as the other side asked for. A number is milliseconds; a text is what an HTTP `Retry-After`
 * header holds, whole seconds or a date. `null` for what is neither.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { readRetryAfter } from '@lamplight/primitives';
 *
 * const now = Date.UTC(2026, 0, 1);
 * strictEqual(readRetryAfter('120', now), 120_000);
 * strictEqual(readRetryAfter('Thu, 01 Jan 2026 00:00:30 GMT', now), 30_000);
 * strictEqual(readRetryAfter(250, now), 250);
 * strictEqual(readRetryAfter('soon', now), null);
 * ```
 *
 * @param now milliseconds since 1970, which a date is compared with
 */
export function readRetryAfter(value: unknown, now: number): number | null {
  if (typeof value === 'number') return value >= 0 && value < Infinity ? value : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^\d{1,10}$/.test(text)) return Number(text) * 1_000;
  if (!/^[A-Z][a-z]{2,8},? /.test(text)) return null;
  // One of the three forms of an HTTP date has no zone, and means GMT as well.
  const date = Date.parse(text.endsWith(' GMT') ? text : `${text} GMT`);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** An error that says when to try again: `retryAfter` in milliseconds, or as the HTTP header has it. */
export interface RetryAfter {
  readonly retryAfter: number | string;
}

/** What an error carries as `retryAfter`. */
export function retryAfterOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'retryAfter' in error ? error.retryAfter : null;
}
