import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const main = join(import.meta.dirname, '../../server/src/main.ts');

/** The real server on a port of its own, with a data folder that goes away with it. */
export interface LamplightServer extends AsyncDisposable {
  readonly url: string;
  /** The operator's key. */
  key(): Promise<string>;
  /** Whether it is open; after {@link kill} it is not. */
  isOpen(): boolean;
  /** Pulls the plug. */
  kill(): Promise<void>;
  /** Opens again at the same address, with everything that was kept. */
  restart(): Promise<void>;
}

/**
 * @param country where its players are; empty when that is not known
 * @param settings what else stands in its environment
 */
export async function startServer(
  country = 'GB',
  settings: Readonly<Record<string, string>> = {},
): Promise<LamplightServer> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-web-'));
  const around = { ...settings, DATA_DIR: folder, COUNTRY: country };
  let [child, url] = await open({ ...around, PORT: '0' });
  const isOpen = (): boolean => child.exitCode === null && child.signalCode === null;
  const kill = async (): Promise<void> => {
    if (!isOpen()) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  return {
    url,
    key: async () => (await readFile(join(folder, 'watch.key'), 'utf8')).trim(),
    isOpen,
    kill,
    async restart() {
      await kill();
      [child, url] = await open({ ...around, PORT: new URL(url).port });
    },
    async [Symbol.asyncDispose]() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function open(settings: Readonly<Record<string, string>>): Promise<[ChildProcess, string]> {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, ...settings },
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
