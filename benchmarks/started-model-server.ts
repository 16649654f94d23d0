import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What a provider was sent, to be sent to it again. */
export interface SentRequest {
  /** After the base URL. */
  readonly path: string;
  readonly body: string;
}

/** A scripted provider in a process of its own, so that its work is not counted as ours. */
export interface StartedModelServer extends AsyncDisposable {
  readonly baseUrl: string;
  /** What it was asked last. */
  last(): Promise<SentRequest>;
}

export async function startModelServer(): Promise<StartedModelServer> {
  const child = fork(join(import.meta.dirname, 'scripted-provider.ts'));
  const ended = once(child, 'exit');
  const { baseUrl } = (await heard(child)) as { readonly baseUrl: string };
  return {
    baseUrl,
    async last() {
      const answer = heard(child);
      child.send('what was asked last');
      return (await answer) as SentRequest;
    },
    async [Symbol.asyncDispose]() {
      child.disconnect();
      await ended;
    },
  };
}

async function heard(child: ChildProcess): Promise<unknown> {
  const ending = new AbortController();
  const { signal } = ending;
  try {
    const [message] = await Promise.race([
      once(child, 'message', { signal }),
      once(child, 'exit', { signal }).then(([code]: unknown[]) => {
        throw new Error(`The scripted provider ended with ${String(code)}.`);
      }),
    ]);
    return message;
  } finally {
    ending.abort();
  }
}
