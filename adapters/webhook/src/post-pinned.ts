import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure, type RequestOptions } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { PinnedAddress } from './resolve-pinned.ts';

export interface PinnedPost {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Certificates (PEM) that are trusted instead of the usual ones. */
  readonly authority?: string;
}

/** An answer is not needed beyond its status; more of it than this is not read. */
const mostBytes = 16 * 1024;

/** Posts JSON to `url` at the address it was resolved to, and gives back the status of the answer. */
export async function postPinned(url: URL, pinned: PinnedAddress, post: PinnedPost): Promise<number> {
  const { body, headers, signal, authority } = post;
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const options: RequestOptions = {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'lamplight',
      ...headers,
    },
    lookup: always(pinned),
    signal,
    // A connection of its own: a kept one could lead to another address.
    agent: false,
    maxHeaderSize: mostBytes,
    ...(authority === undefined ? {} : { ca: authority }),
  };
  const answered = (response: IncomingMessage): void => {
    resolve(response.statusCode ?? 0);
    let read = 0;
    response.on('data', (chunk: Buffer) => {
      read += chunk.length;
      if (read > mostBytes) response.destroy();
    });
    // What breaks off after the status changes nothing.
    response.on('error', () => undefined);
  };
  const request =
    url.protocol === 'http:' ? requestPlain(url, options, answered) : requestSecure(url, options, answered);
  request.on('error', reject);
  request.end(body);
  return await promise;
}

/** Node asks in two ways for addresses, and gets the same one in both. */
function always({ address, family }: PinnedAddress): LookupFunction {
  return (_name, { all }, answer) => {
    if (all) answer(null, [{ address, family }]);
    else answer(null, address, family);
  };
}
