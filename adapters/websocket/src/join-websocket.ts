import type { SocketLine, Wire } from '@lamplight/gateway';
import type { WebSocket } from 'ws';

/** A goodbye that is not answered within so many milliseconds is followed by a cut. */
const patience = 1000;

/** Connects an open WebSocket with the gateway. */
export function joinWebsocket(websocket: WebSocket, open: (wire: Wire) => SocketLine): void {
  const line = open({
    send(text) {
      if (websocket.readyState === websocket.OPEN) websocket.send(text);
    },
    close(code, reason) {
      websocket.close(code, reason);
      // Who does not read does not hear a goodbye either.
      const cut = setTimeout(() => websocket.terminate(), patience);
      websocket.once('close', () => clearTimeout(cut));
    },
    buffered: () => websocket.bufferedAmount,
  });
  websocket.on('message', (data, isBinary) => {
    if (isBinary) line.hearBytes();
    else line.hear(textOf(data));
  });
  websocket.on('ping', () => line.poke());
  websocket.on('pong', () => line.poke());
  // A frame that breaks the protocol ends the connection with a code of its own; "close" follows and says so.
  websocket.on('error', () => line.end());
  websocket.on('close', () => line.end());
}

/** A text comes as one buffer unless it was asked for in pieces. */
function textOf(data: WebSocket.RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString();
  return data instanceof ArrayBuffer ? Buffer.from(data).toString() : data.toString();
}
