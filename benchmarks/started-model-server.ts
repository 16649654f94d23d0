import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A scripted provider in a process of its own, so that its work is not counted as ours. */
export async function startModelServer(): Promise<{ readonly baseUrl: string } & AsyncDisposable> {
  const script = join(import.meta.dirname, '../scripts/model-server.ts');
  const child = spawn(process.execPath, [script, '--port', '0', '--wait', '0', '--quiet'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  for await (const line of createInterface({ input: child.stdout })) {
    const [baseUrl] = /http:\/\/127\.0\.0\.1:\d+\/v1/.exec(line) ?? [];
    if (baseUrl === undefined) continue;
    return {
      baseUrl,
      async [Symbol.asyncDispose]() {
        child.kill();
        await ended;
      },
    };
  }
  throw new Error('The scripted provider did not start.');
}
