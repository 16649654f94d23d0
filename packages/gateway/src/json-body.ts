import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { every } from 'hono/combine';
import { GatewayError } from './problem.ts';

const mostBytes = 64 * 1024;
const deepest = 32;

/** Lets only small, flat, well-formed JSON bodies through to whoever reads them. */
export const jsonBody: MiddlewareHandler = every(
  bodyLimit({
    maxSize: mostBytes,
    onError() {
      const detail = `The body is larger than ${mostBytes / 1024} KB. Send less at once.`;
      throw new GatewayError({ status: 413, code: 'gateway/body-too-large', detail });
    },
  }),
  async (context, next) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') check(context.req.header('content-type'), await context.req.text());
    await next();
  },
);

function check(type: string | undefined, body: string): void {
  if (body === '') return;
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(type ?? '')) {
    const detail = 'The body must be JSON; send it with "content-type: application/json".';
    throw new GatewayError({ status: 415, code: 'gateway/not-json', detail });
  }
  if (depthOf(body) > deepest) {
    const detail = `The body is nested more than ${deepest} levels deep. Nothing here needs that.`;
    throw new GatewayError({ status: 400, code: 'gateway/too-deep', detail });
  }
  try {
    JSON.parse(body);
  } catch (cause) {
    const detail = 'The body is not well-formed JSON. Check its quotes, commas and brackets.';
    throw new GatewayError({ status: 400, code: 'gateway/malformed-json', detail }, { cause });
  }
}

/** How deep a JSON text is nested, found without parsing it. */
export function depthOf(json: string): number {
  let depth = 0;
  let most = 0;
  let inText = false;
  for (let index = 0; index < json.length; index += 1) {
    const letter = json[index];
    if (inText) {
      if (letter === '\\') index += 1;
      else if (letter === '"') inText = false;
    } else if (letter === '"') inText = true;
    else if (letter === '{' || letter === '[') most = Math.max(most, (depth += 1));
    else if (letter === '}' || letter === ']') depth -= 1;
  }
  return most;
}
