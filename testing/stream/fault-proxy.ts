import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** Stands between clients and a server, and cuts their connections after any number of bytes. */
export interface FaultProxy extends AsyncDisposable {
  readonly port: number;
  /** How many connections it has cut. */
  cuts(): number;
  /** Cuts nothing any more from now on. */
  heal(): void;
}

export interface FaultProxyNeeds {
  /** The port of the server, which may be another one after it started again. */
  readonly target: () => number | Promise<number>;
  /** From 0 to 1; decides where each connection is cut. */
  readonly luck: () => number;
  /** No connection carries more bytes than this, both directions together. */
  readonly most: number;
}

/** Passes exactly as many bytes as luck gives a connection, then cuts it off in the middle of whatever it was. */
export async function createFaultProxy({ target, luck, most }: FaultProxyNeeds): Promise<FaultProxy> {
  const open = new Set<Socket>();
  let cuts = 0;
  let isWell = false;

  const join = async (near: Socket): Promise<void> => {
    near.pause();
    keep(near);
    const far = connect(await target(), '127.0.0.1');
    keep(far);
    // Anywhere; and for every fourth among the first bytes as often as among the last, so that handshakes break, too.
    let left = Math.round(luck() < 0.25 ? most ** luck() : most * luck());
    const pass = (from: Socket, to: Socket): void => {
      from.on('data', (chunk: Buffer) => {
        const passed = isWell ? chunk : chunk.subarray(0, left);
        left -= passed.length;
        if (passed.length < chunk.length || (left === 0 && !isWell)) {
          cuts += 1;
          to.write(passed, () => to.destroy());
          from.destroy();
          return;
        }
        // A side that does not read is felt by the other one.
        if (!to.write(passed)) {
          from.pause();
          to.once('drain', () => from.resume());
        }
      });
      from.on('close', () => to.destroy());
      from.on('error', () => to.destroy());
    };
    pass(near, far);
    pass(far, near);
    near.resume();
  };

  function keep(socket: Socket): void {
    open.add(socket);
    socket.setNoDelay();
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  }

  const server = createServer((near) => void join(near)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no free port.');
  return {
    port: address.port,
    cuts: () => cuts,
    heal() {
      isWell = true;
    },
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
