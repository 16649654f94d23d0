import type { Duplex } from 'node:stream';
import type { Fault, Gateway } from '@lamplight/gateway';
import { answerBare } from './answer-bare.ts';

/** What is answered to bytes that are no HTTP request. */
export const unreadable: Fault = {
  status: 400,
  code: 'server/unreadable-request',
  detail: 'This is not an HTTP request that can be read. Check its first line and its headers.',
};

/** What is answered to a request for a WebSocket that is none. */
export const unreadableHandshake: Fault = {
  status: 400,
  code: 'server/unreadable-handshake',
  detail:
    'This does not open a WebSocket. Check "sec-websocket-key", and "sec-websocket-version", which is 13.',
};

const tooLarge: Fault = {
  status: 431,
  code: 'server/headers-too-large',
  detail: 'The address or the headers are too long. Send less.',
};

const tooSlow: Fault = {
  status: 408,
  code: 'server/too-slow',
  detail: 'The request took too long to arrive. Send it again.',
};

/** Answers on the bare connection, because there is no request to answer to. */
export function answerUnreadable(
  gateway: Gateway,
): (error: Error & { code?: string }, socket: Duplex) => void {
  return ({ code }, socket) => {
    if (code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const fault =
      code === 'HPE_HEADER_OVERFLOW' ? tooLarge : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? tooSlow : unreadable;
    void answerBare(gateway.refuse(fault), socket);
  };
}
