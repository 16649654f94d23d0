import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const main = join(import.meta.dirname, '../../server/src/main.ts');

/** The real server on a port of its own, with a data folder that goes away with it. */
export interface LamplightServer extends AsyncDisposable {
  readonly url: string;
  /** Whether it is open; after {@link kill} it is not. */
  isOpen(): boolean;
  /** Pulls the plug. */
  kill(): Promise<void>;
  /** Opens again at the same address, with everything that was kept. */
  restart(): Promise<void>;
}

/** @param country where its players are; empty when that is not known */
export async function startServer(country = 'GB'): Promise<LamplightServer> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-web-'));
  let [child, url] = await open(folder, 0, country);
  const isOpen = (): boolean => child.exitCode === null && child.signalCode === null;
  const kill = async (): Promise<void> => {
    if (!isOpen()) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  return {
    url,
    isOpen,
    kill,
    async restart() {
      await kill();
      [child, url] = await open(folder, Number(new URL(url).port), country);
    },
    async [Symbol.asyncDispose]() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function open(folder: string, port: number, country: string): Promise<[ChildProcess, string]> {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, COUNTRY: country },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url !== undefined) return [child, url];
  }
  throw new Error(
    `The server ended (exit code ${child.exitCode}) before it was open; its own words stand above.`,
  );
}
