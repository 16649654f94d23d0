import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { play } from './play.ts';
import { chatCompletions } from './protocols/chat-completions.ts';
import { messages } from './protocols/messages.ts';
import type { Protocol } from './protocols/protocol.ts';
import { responses } from './protocols/responses.ts';
import { BadQuestion, type Question } from './question.ts';
import { fields } from './read-json.ts';
import type { Script } from './script.ts';

/** Decides what becomes of a question. @param turn how many were asked before */
export type Responder = (question: Question, turn: number) => Script | Promise<Script>;

/** A provider of models on this machine that does as it is told. */
export interface ModelServer extends AsyncDisposable {
  /** `http://127.0.0.1:…/v1`, for all three protocols. */
  readonly baseUrl: string;
  /** Everything that was asked, oldest first. */
  readonly asked: readonly Asked[];
  /** Every byte that came, headers included. */
  heard(): string;
}

export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly question: Question;
  /** How it ended: the answer was `whole`, or whoever asked `left` before. */
  readonly ended: Promise<'whole' | 'left'>;
}

export interface ModelServerOptions {
  readonly respond: Responder;
  /** 0, any free one, by default. */
  readonly port?: number;
  /** Without this key nothing is answered; none is needed by default. */
  readonly key?: string;
}

const protocols: readonly Protocol[] = [chatCompletions, responses, messages];

/** Opens a server that speaks chat completions, responses and messages over HTTP, on this machine alone. */
export async function openModelServer({ respond, port = 0, key }: ModelServerOptions): Promise<ModelServer> {
  const asked: Asked[] = [];
  const heard: string[] = [];
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    const body = await textOf(request);
    heard.push(`${path}\n${JSON.stringify(request.headers)}\n${body}`);
    const protocol = protocols.find((each) => path.endsWith(each.path));
    if (request.method !== 'POST' || protocol === undefined) {
      response
        .writeHead(404, { 'content-type': 'application/json' })
        .end('{"error":{"message":"Not found."}}');
      return;
    }
    if (key !== undefined && keyOf(request) !== key) {
      const failure = { status: 401, code: 'invalid_api_key', message: 'Incorrect API key provided.' };
      await play({ script: failure, protocol, response });
      return;
    }
    const question = read(protocol, body);
    if (question instanceof BadQuestion) {
      const failure = { status: 400, code: 'invalid_request_error', message: question.message };
      await play({ script: failure, protocol, response });
      return;
    }
    const ended = new Promise<'whole' | 'left'>((resolve) => {
      response.on('close', () => resolve(response.writableFinished ? 'whole' : 'left'));
    });
    asked.push({ path, headers: request.headers, body, question, ended });
    await play({ script: await respond(question, asked.length - 1), protocol, response, question });
  }

  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    heard: () => heard.join('\n'),
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function keyOf({ headers }: IncomingMessage): string | undefined {
  const held = headers['x-api-key'];
  if (typeof held === 'string') return held;
  return headers.authorization?.replace(/^Bearer /, '');
}

function read(protocol: Protocol, body: string): Question | BadQuestion {
  try {
    return protocol.read(fields(JSON.parse(body), 'The body'));
  } catch (error) {
    if (error instanceof BadQuestion) return error;
    return new BadQuestion('The body must be JSON.');
  }
}
