import type { Connection, StreamNeeds } from './create-stream.ts';

/** Opens a connection from a browser. The player's cookie goes with it by itself. */
export const connectBrowser: StreamNeeds['connect'] = (hear): Connection => {
  // As the page was fetched, so the server is spoken to: over TLS or not.
  const socket = new WebSocket(`${window.location.origin.replace(/^http/, 'ws')}/api/v1/stream`);
  const left = new AbortController();
  const { signal } = left;
  socket.addEventListener('open', () => hear({ type: 'opened' }), { signal });
  socket.addEventListener(
    'message',
    ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') hear({ type: 'frame', text: data });
    },
    { signal },
  );
  // An error is always followed by a close.
  socket.addEventListener('close', ({ code }) => hear({ type: 'closed', code }), { signal });
  return {
    send(text) {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    close() {
      left.abort();
      socket.close();
    },
  };
};
