import { expect, test } from 'vitest';
import { request } from './request.ts';

test('every request begins a trace of its own, in the form that W3C Trace Context describes', async () => {
  const sent: string[] = [];
  const send = async (_: string, { headers }: RequestInit) => {
    sent.push(new Headers(headers).get('traceparent') ?? '');
    return new Response('{}');
  };
  await request(send, 'GET', '/sessions');
  await request(send, 'POST', '/sessions', { adventure: 'cloak-of-darkness' });
  expect(sent).toEqual([
    expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/),
    expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/),
  ]);
  expect(new Set(sent).size).toBe(2);
});
