import { bodyLimit } from 'hono/body-limit';
import { GatewayError } from '../problem.ts';

/** No form here is longer. */
const mostBytes = 4 * 1024;

/** Turns away forms that are larger than any of ours. */
export const formBody = bodyLimit({
  maxSize: mostBytes,
  onError() {
    const detail = `A form here has at most ${mostBytes / 1024} KB.`;
    throw new GatewayError({ status: 413, code: 'gateway/body-too-large', detail });
  },
});
