import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

// On a machine that is busy with other things a start takes its time; nothing of it is measured.
const readyWithin = 60_000;
const root = join(import.meta.dirname, '..');

/** A Lamplight server in a process of its own, with an empty data folder. */
export interface StartedServer extends AsyncDisposable {
  readonly port: number;
  /** Resident memory in megabytes, as Linux counts it; `undefined` on other systems. */
  memory(): Promise<number | undefined>;
}

/**
 * Starts the real server on a free port and waits until it says that it is ready. Disposing ends and removes it.
 *
 * @param variables what is configured besides, as in the environment
 */
export async function startServer(variables: Readonly<Record<string, string>> = {}): Promise<StartedServer> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-bench-'));
  const port = await freePort();
  const child = spawn(process.execPath, startArguments(), {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // What the server can do is measured here, not what it lets one address ask for.
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: folder,
      PLAYER_RATE: '0',
      NEW_PLAYER_RATE: '0',
      ...variables,
    },
  });
  const server = {
    port,
    memory: () => residentMemory(child),
    [Symbol.asyncDispose]: async () => {
      await end(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
  try {
    await untilReady(child, port);
    return server;
  } catch (error) {
    await server[Symbol.asyncDispose]();
    throw error;
  }
}

/** What `npm start` hands to Node, so that what is measured is what people run. */
function startArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: { readonly start: string };
  };
  const [, ...args] = scripts.start.split(' ');
  return args;
}

async function untilReady(child: ChildProcess, port: number): Promise<void> {
  const deadline = performance.now() + readyWithin;
  while (performance.now() < deadline) {
    if (child.exitCode !== null)
      throw new Error(`The server ended with ${child.exitCode} before it was ready.`);
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await pause(20);
  }
  throw new Error(`The server was not ready within ${readyWithin} ms.`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(impatience);
}

async function residentMemory({ pid }: ChildProcess): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no free port.');
  return address.port;
}
