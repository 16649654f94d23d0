import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
// As `npm start` does, with what was compiled before.
const asStarted = new URL('../../../scripts/node-version.mjs', import.meta.url).href;

/** The real server in a process of its own, which can be killed at any moment. */
export interface KillableServer {
  /** Where it answers; settles once it listens. Rejects when it ended before. */
  readonly url: Promise<string>;
  /** Milliseconds from its start until `/readyz` said yes. */
  ready(): Promise<number>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to stop and waits until it has. */
  stop(): Promise<void>;
}

/** @param settings what the operator set, besides the port, which is any free one */
export function startServer(settings: {
  readonly DATA_DIR: string;
  readonly ADVENTURES_DIR: string;
}): KillableServer {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', asStarted, main], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // Plays as fast as it can, which a person does not.
    env: { ...process.env, ...settings, PORT: '0', PLAYER_RATE: '0' },
  });
  const ended = once(child, 'exit');
  const url = addressOf(child);
  // Whoever kills it before it listens does not ask for its address.
  url.catch(() => undefined);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return {
    url,
    async ready() {
      for (const address = await url; ;) {
        const answer = await fetch(`${address}/readyz`);
        await answer.body?.cancel();
        if (answer.ok) return performance.now() - began;
        await pause(5);
      }
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('The server has no output to read its address from.');
  for await (const line of createInterface(stdout)) {
    const address = /open at (http:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address.replace('localhost', '127.0.0.1');
  }
  throw new Error('The server ended before it listened.');
}
