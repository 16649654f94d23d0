import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { begin } from '../testing/stream/crowd.ts';
import type { StartedServer } from './started-server.ts';

/** Connections of players who do nothing but answer pings. */
export interface IdleConnections extends AsyncDisposable {
  readonly count: number;
  /** Resident memory of the server before they were opened, in megabytes. */
  readonly before: number | undefined;
}

/** So many tabs each player has open. */
const tabs = 4;
/** So many are being opened at the same time. */
const atOnce = 50;
/** Files that this process and the server need besides their connections. */
const otherFiles = 500;
/** Until everything that comes with a connection has settled, in milliseconds. */
const settling = 5000;

/** Opens as many as wanted, or as many as the system lets one process have. */
export async function openIdle(server: StartedServer, wanted: number): Promise<IdleConnections> {
  const count = Math.min(wanted, (await mostFiles()) - otherFiles);
  const players = await inGroups(Math.ceil(count / tabs), () => begin(`http://127.0.0.1:${server.port}`));
  await pause(settling);
  const before = await server.memory();
  const open = await inGroups(count, async (index) => {
    const { id = '', cookie = '' } = players[index % players.length] ?? {};
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/api/v1/stream`, {
      headers: { cookie },
      perMessageDeflate: false,
    });
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'hello', protocol: 1, session: id, after: 1 }));
    await once(socket, 'message');
    socket.on('message', () => socket.send('{"type":"pong"}'));
    return socket;
  });
  await pause(settling);
  const left = open.filter(({ readyState }) => readyState !== WebSocket.OPEN).length;
  if (left > 0) throw new Error(`${left} of ${count} idle connections were closed.`);
  return {
    count,
    before,
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.terminate();
    },
  };
}

async function inGroups<T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  for (let first = 0; first < count; first += atOnce) {
    const group = Array.from({ length: Math.min(atOnce, count - first) }, (_, index) => work(first + index));
    done.push(...(await Promise.all(group)));
  }
  return done;
}

/** How many files, connections included, a process may have open. Node takes all that it may have. */
async function mostFiles(): Promise<number> {
  const limits = await readFile('/proc/self/limits', 'utf8').catch(() => '');
  return Number(/^Max open files\s+(\d+)/m.exec(limits)?.[1] ?? 4096);
}
