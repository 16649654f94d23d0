import type { Problem } from '@lamplight/contracts';
import type { Clock } from '@lamplight/ports';

/** What went wrong, before it is known when and where. */
export interface Fault {
  readonly status: number;
  /** Stable `area/reason`. */
  readonly code: string;
  /** What was wrong and what would be right. */
  readonly detail: string;
}

const titles: Readonly<Record<number, string>> = {
  400: 'The request is not well-formed',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Not possible as things stand',
  413: 'Too large',
  415: 'Not JSON',
  500: 'Something went wrong here',
  503: 'Not available at the moment',
};

/** An error as RFC 9457 problem details. */
export function problemResponse({ status, code, detail }: Fault, clock: Clock, instance?: string): Response {
  const problem: Problem = {
    type: 'about:blank',
    title: titles[status] ?? 'Error',
    status,
    detail,
    ...(instance === undefined ? {} : { instance }),
    error_code: code,
    timestamp: new Date(clock.now()).toISOString(),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: { 'content-type': 'application/problem+json', ...(status === 503 ? { 'retry-after': '1' } : {}) },
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
