import type { Care, Problem } from '@lamplight/contracts';
import type { Clock } from '@lamplight/ports';

/** What went wrong, before it is known when and where. */
export interface Fault {
  readonly status: number;
  /** Stable `area/reason`. */
  readonly code: string;
  /** What was wrong and what would be right. */
  readonly detail: string;
  /** Further headers that the status asks for. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What a person is told first. */
  readonly care?: Care;
}

const titles: Readonly<Record<number, string>> = {
  400: 'The request is not well-formed',
  401: 'Not known here',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Not a method for this',
  408: 'Too slow',
  409: 'Not possible as things stand',
  410: 'Gone for good',
  413: 'Too large',
  415: 'Not JSON',
  426: 'Another protocol is needed',
  429: 'Too much at once',
  431: 'Too large',
  500: 'Something went wrong here',
  503: 'Not available at the moment',
};

const longestPath = 200;

/** An error as RFC 9457 problem details. */
export function problemOf({ status, code, detail, care }: Fault, now: number, url?: string): Problem {
  return {
    type: 'about:blank',
    title: titles[status] ?? 'Error',
    status,
    detail,
    ...(url === undefined ? {} : { instance: new URL(url).pathname.slice(0, longestPath) }),
    error_code: code,
    timestamp: new Date(now).toISOString(),
    ...(care ? { care } : {}),
  };
}

/** The problem as an answer. */
export function problemResponse(fault: Fault, clock: Clock, url?: string): Response {
  const { status, headers } = fault;
  return new Response(JSON.stringify(problemOf(fault, clock.now(), url)), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(status === 503 ? { 'retry-after': '1' } : {}),
      ...headers,
    },
  });
}

/** A request that cannot be served, with the answer it gets. */
export class GatewayError extends Error {
  readonly fault: Fault;
  readonly retryable = false;

  constructor(fault: Fault, options?: ErrorOptions) {
    super(fault.detail, options);
    this.name = 'GatewayError';
    this.fault = fault;
  }
}
