import type { MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { describeIssues } from './describe-issues.ts';
import { GatewayError } from './problem.ts';

const nothing = z.strictObject({});

/** For a route that needs no body: an empty one is fine, but nobody shall think that a field in it did something. */
export const noFields: MiddlewareHandler = async ({ req }, next) => {
  const text = await req.text();
  const read = nothing.safeParse(text === '' ? {} : JSON.parse(text));
  if (!read.success) {
    const detail = describeIssues(read.error.issues);
    throw new GatewayError({ status: 400, code: 'gateway/invalid-request', detail });
  }
  await next();
};
