import type { Problem } from '@lamplight/contracts';
import { words } from '../words.ts';
import { ApiError } from './api-error.ts';
import { traceparent } from './traceparent.ts';

/** The browser's `fetch`, or what a test puts in its place. */
export type Fetch = (path: string, init: RequestInit) => Promise<Response>;

/** Whoever has not answered by then, in milliseconds, is taken for gone; unless more is to be expected. */
const patience = 20_000;

/**
 * Sends a request to the API and reads the JSON of the answer, `undefined` where there is none.
 *
 * @throws ApiError with the problem's own words, or `web/unreachable`
 */
export async function request<T>(
  send: Fetch,
  method: string,
  path: string,
  body?: object,
  within = patience,
): Promise<T> {
  const response = await orUnreachable(
    send(`/api/v1${path}`, {
      method,
      signal: AbortSignal.timeout(within),
      headers: {
        traceparent: traceparent(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  const text = await orUnreachable(response.text());
  const value = parsed(text);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- page and server are built from one contract
  if (response.ok && (value !== undefined || text === '')) return value as T;
  throw problemOf(response.status, value);
}

async function orUnreachable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new ApiError('web/unreachable', 0, words.trouble.unreachable, { cause });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // An empty answer, or the page of some proxy in between: the status decides what becomes of it.
    return undefined;
  }
}

function problemOf(status: number, value: unknown): ApiError {
  if (isProblem(value)) {
    return new ApiError(value.error_code, status, value.detail, { care: value.care ?? null });
  }
  return new ApiError('web/unreadable', status < 400 ? 502 : status, words.trouble.unreadable);
}

function isProblem(value: unknown): value is Pick<Problem, 'detail' | 'error_code' | 'care'> {
  return typeof value === 'object' && value !== null && 'detail' in value && 'error_code' in value;
}
