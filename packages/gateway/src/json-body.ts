import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { every } from 'hono/combine';
import { deepest, depthOf } from './json-depth.ts';
import { type Fault, GatewayError } from './problem.ts';

/** Room for the longest input and the fullest safety plan in a script that takes three bytes a letter. */
const mostBytes = 288 * 1024;

export const notJson: Fault = {
  status: 415,
  code: 'gateway/not-json',
  detail: 'The body must be JSON; send it with "content-type: application/json".',
};

export const malformedJson: Fault = {
  status: 400,
  code: 'gateway/malformed-json',
  detail: 'The body is not well-formed JSON. Check its quotes, commas and brackets.',
};

/** Lets only small, flat, well-formed JSON bodies through to whoever reads them. */
export const jsonBody: MiddlewareHandler = every(
  bodyLimit({
    maxSize: mostBytes,
    onError() {
      throw tooLarge();
    },
  }),
  async ({ req }, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD')
      check(req.header('content-type'), await textOf(() => req.text()));
    await next();
  },
);

async function textOf(read: () => Promise<string>): Promise<string> {
  try {
    return await read();
  } catch (cause) {
    const detail = 'The body ended before it was complete. Send it again.';
    throw new GatewayError({ status: 400, code: 'gateway/body-incomplete', detail }, { cause });
  }
}

function check(type: string | undefined, body: string): void {
  // What a client says about the length is not believed.
  if (Buffer.byteLength(body) > mostBytes) throw tooLarge();
  // Whether there must be a body is for the route to say.
  if (body === '') return;
  if (!/^application\/json(?:;|$)/i.test(type ?? '')) throw new GatewayError(notJson);
  if (depthOf(body) > deepest) {
    const detail = `The body is nested more than ${deepest} levels deep. Nothing here needs that.`;
    throw new GatewayError({ status: 400, code: 'gateway/too-deep', detail });
  }
  try {
    JSON.parse(body);
  } catch (cause) {
    throw new GatewayError(malformedJson, { cause });
  }
}

function tooLarge(): GatewayError {
  const detail = `The body is larger than ${mostBytes / 1024} KB. Send less at once.`;
  return new GatewayError({ status: 413, code: 'gateway/body-too-large', detail });
}
