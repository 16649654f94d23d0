import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Gateway } from '@lamplight/gateway';
import { WebSocketServer } from 'ws';
import { joinWebsocket } from './join-websocket.ts';

/** Turns HTTP requests for a WebSocket into connections of the gateway. */
export interface WebsocketDoor extends AsyncDisposable {
  /** Takes the `upgrade` event of a server. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Whether a request asks for a WebSocket; every other `upgrade` is an ordinary request. */
  readonly isMeant: (request: IncomingMessage) => boolean;
}

export interface WebsocketDoorNeeds {
  readonly gateway: Pick<Gateway, 'socket' | 'tick'>;
  /** Answers a request that became no connection, on the bare socket. */
  readonly refuse: (response: Response, socket: Duplex) => void;
  /** What is answered to a request that cannot even be read. */
  readonly unreadable: () => Response;
}

/** The most that a client may send in one message, in bytes. */
const mostBytes = 64 * 1024;
/** How often time passes for the connections, in milliseconds. */
const second = 1000;

/** Compression is off: it would cost each connection more memory than everything else that it has. */
export function createWebsocketDoor({ gateway, refuse, unreadable }: WebsocketDoorNeeds): WebsocketDoor {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: mostBytes,
  });
  const time = setInterval(() => gateway.tick(), second);
  time.unref();
  // What is no handshake is answered as every other request is.
  server.on('wsClientError', (_error, socket) => refuse(unreadable(), socket));
  return {
    isMeant: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
    upgrade(request, socket, head) {
      const asked = requestOf(request);
      const admission = asked === undefined ? undefined : gateway.socket(asked);
      if (admission?.ok !== true) {
        refuse(admission?.response ?? unreadable(), socket);
        return;
      }
      server.handleUpgrade(request, socket, head, (websocket) => joinWebsocket(websocket, admission.open));
    },
    async [Symbol.asyncDispose]() {
      clearInterval(time);
      server.close();
    },
  };
}

/** What the gateway looks at; `undefined` when no request can be made of it. */
function requestOf({ method = 'GET', url = '/', headers }: IncomingMessage): Request | undefined {
  const asked = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const one of [value].flat()) if (one !== undefined) asked.append(name, one);
  }
  try {
    return new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), { method, headers: asked });
  } catch {
    // Whoever sent it is told that it cannot be read.
    return undefined;
  }
}
