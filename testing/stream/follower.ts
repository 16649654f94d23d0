import { once } from 'node:events';
import { type ServerMessage, serverMessageSchema } from '@lamplight/contracts';
import { WebSocket } from 'ws';

/** A client that does nothing by itself: it neither acknowledges nor answers pings nor comes back. */
export interface Follower {
  readonly socket: WebSocket;
  readonly messages: readonly ServerMessage[];
  readonly bytes: () => number;
  readonly say: (message: object) => void;
  /** Waits for the first message of this kind that has not been waited for. */
  next<Type extends ServerMessage['type']>(type: Type): Promise<Extract<ServerMessage, { type: Type }>>;
  readonly closed: Promise<number>;
}

/** Opens a connection and says hello. Every message it hears must be one of the contract. */
export async function follow(
  port: number,
  cookie: string,
  session: string,
  after: number,
): Promise<Follower> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/api/v1/stream`, { headers: { cookie } });
  const messages: ServerMessage[] = [];
  let bytes = 0;
  let read = 0;
  let wake: () => void = () => undefined;
  socket.on('message', (data: Buffer) => {
    bytes += data.length;
    messages.push(serverMessageSchema.parse(JSON.parse(data.toString())));
    wake();
  });
  let over: number | undefined;
  const closed = once(socket, 'close').then(([code]: unknown[]) => {
    over = Number(code);
    wake();
    return over;
  });
  await once(socket, 'open');
  const say = (message: object): void => socket.send(JSON.stringify(message));
  say({ type: 'hello', protocol: 1, session, after });
  return {
    socket,
    messages,
    bytes: () => bytes,
    say,
    async next(type) {
      for (;;) {
        for (; read < messages.length; read += 1) {
          const message = messages[read];
          if (message?.type !== type) continue;
          read += 1;
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its type was compared
          return message as never;
        }
        if (over !== undefined) throw new Error(`No "${type}" came; the connection was closed with ${over}.`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    closed,
  };
}
