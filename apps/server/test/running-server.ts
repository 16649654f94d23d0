import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
// As `npm start` does, with what was compiled before.
const asStarted = new URL('../../../scripts/node-version.mjs', import.meta.url).href;
const adventures = fileURLToPath(new URL('../../../adventures', import.meta.url));

/** A server in a process of its own. */
export interface RunningServer {
  readonly child: ChildProcess;
  /** What it has said so far, on both channels. */
  readonly said: () => string;
  /** Its address once it is open; fails when it ends before. */
  readonly url: Promise<string>;
  /** How it ended, and after how many milliseconds. */
  readonly ended: Promise<{ readonly code: number | null; readonly after: number }>;
}

/** Starts the server as an operator does, on any free port. */
export function runServer(settings: Readonly<Record<string, string>>): RunningServer {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', asStarted, main], {
    env: { PATH: process.env['PATH'], PORT: '0', ADVENTURES_DIR: adventures, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const opened = Promise.withResolvers<string>();
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
    const [url] = /http:\/\/\S+/.exec(said) ?? [];
    if (url !== undefined) opened.resolve(url);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = once(child, 'close').then(([code]: unknown[]) => {
    opened.reject(new Error(`The server ended: ${said}`));
    return { code: typeof code === 'number' ? code : null, after: performance.now() - begun };
  });
  // Whoever waits for the end alone does not mind that it never opened.
  opened.promise.catch(() => undefined);
  return { child, said: () => said, url: opened.promise, ended };
}

/** A folder that is gone when it is disposed. */
export async function temporaryFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'lamplight-server-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
