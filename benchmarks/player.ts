import { Agent, request } from 'node:http';

/** Somebody who plays over HTTP: one kept connection and the cookie that says who they are. */
export interface Player extends Disposable {
  /** Sends a request; resolves to the parsed answer, rejects unless its status is 2xx. */
  send(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown>;
}

/** A new, anonymous player. Speaks `node:http` directly, because `fetch` would cost more than what is measured. */
export function createPlayer(port: number): Player {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let cookie: string | undefined;

  const send: Player['send'] = (method, path, body) =>
    new Promise((resolve, reject) => {
      const payload = body === undefined ? '' : JSON.stringify(body);
      const headers = {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        'content-length': Buffer.byteLength(payload),
        ...(cookie !== undefined && { cookie }),
      };
      const sent = request({ agent, host: '127.0.0.1', port, method, path, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.once('error', reject);
        answer.once('end', () => {
          cookie ??= answer.headers['set-cookie']?.map((each) => each.split(';')[0]).join('; ');
          const text = Buffer.concat(parts).toString();
          const status = answer.statusCode ?? 0;
          if (status < 200 || status > 299)
            reject(new Error(`${method} ${path} was answered ${status}: ${text}`));
          else resolve(JSON.parse(text));
        });
      });
      sent.once('error', reject);
      sent.end(payload);
    });

  return { send, [Symbol.dispose]: () => agent.destroy() };
}
