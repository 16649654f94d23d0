import { WebSocket } from 'ws';
import type { StreamNeeds } from '../../apps/web/src/stream/create-stream.ts';

/** Opens the page's connection from here, with the cookie that a browser would send by itself. */
export function connectNode(port: () => number, cookie: string): StreamNeeds['connect'] {
  return (hear) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port()}/api/v1/stream`, {
      headers: { cookie },
      perMessageDeflate: false,
    });
    let isLeft = false;
    socket.on('open', () => isLeft || hear({ type: 'opened' }));
    socket.on('message', (data: Buffer) => isLeft || hear({ type: 'frame', text: data.toString() }));
    // A close follows.
    socket.on('error', () => undefined);
    socket.on('close', (code) => isLeft || hear({ type: 'closed', code }));
    return {
      send(text) {
        if (socket.readyState === WebSocket.OPEN) socket.send(text);
      },
      close() {
        isLeft = true;
        socket.terminate();
      },
    };
  };
}
