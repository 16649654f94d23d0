import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the service was asked. */
export interface Asked {
  readonly path: string | undefined;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** A real HTTP server on this machine that answers as a test says. */
export interface ScriptedService extends AsyncDisposable {
  readonly baseUrl: string;
  readonly asked: Asked[];
}

export type Script = (response: ServerResponse, request: IncomingMessage) => void;

export async function openService(script: Script): Promise<ScriptedService> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const { url: path, headers } = request;
      asked.push({ path, authorization: headers.authorization, body: JSON.parse(text) });
      script(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with JSON. */
export function json(value: unknown, status = 200): Script {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(typeof value === 'string' ? value : JSON.stringify(value));
  };
}

/** The answer of a moderation service in which every category is near 0 but those given. */
export function moderation(scores: Readonly<Record<string, number>>): object {
  const names = [
    'harassment',
    'harassment/threatening',
    'hate',
    'hate/threatening',
    'illicit',
    'illicit/violent',
    'self-harm',
    'self-harm/instructions',
    'self-harm/intent',
    'sexual',
    'sexual/minors',
    'violence',
    'violence/graphic',
  ];
  const all = Object.fromEntries(names.map((name) => [name, scores[name] ?? 0.00012]));
  const categories = Object.fromEntries(names.map((name) => [name, (scores[name] ?? 0) > 0.5]));
  return {
    id: 'modr-0d9faddb51',
    model: 'omni-moderation-latest',
    results: [
      {
        flagged: Object.values(categories).some(Boolean),
        categories,
        category_scores: all,
        category_applied_input_types: Object.fromEntries(names.map((name) => [name, ['text']])),
      },
    ],
  };
}

/** The answer of a chat model. */
export function completion(content: unknown): object {
  return {
    id: 'chatcmpl-7',
    object: 'chat.completion',
    created: 1_790_000_000,
    model: 'llama-guard3:8b',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 200, completion_tokens: 5, total_tokens: 205 },
  };
}
