import { createHmac } from 'node:crypto';
import { createWebhookChannel, WebhookAddressError, type WebhookOptions } from '@lamplight/adapter-webhook';
import { describe, expect, test } from 'vitest';
import { alertPage } from '../../../testing/alert-page.ts';
import { loopbackCertificate } from '../../../testing/loopback-certificate.ts';
import { hear, type Heard, serve, serveRaw } from '../test/local-server.ts';

const now = Date.UTC(2030, 0, 2);

function channelTo(url: string, changed: Partial<WebhookOptions> = {}) {
  const options = {
    url,
    secret: 'shared secret',
    clock: { now: () => now },
    allowPrivate: true,
    timeout: 2_000,
  };
  return createWebhookChannel({ ...options, ...changed });
}

describe('a call', () => {
  test('is a signed POST of JSON with a key, and delivered when it was answered with 2xx', async () => {
    const heard: Heard[] = [];
    const port = await serve((request, response) => {
      void hear(request).then((call) => {
        heard.push(call);
        return response.writeHead(204).end();
      });
    });
    const channel = channelTo(`http://127.0.0.1:${port}/hook?team=1`);
    expect(await channel.deliver(alertPage())).toStrictEqual({ delivered: true, receipt: 'http-204' });
    const [call] = heard;
    expect(JSON.parse(call?.body ?? '')).toStrictEqual({
      type: 'lamplight.alert',
      version: 1,
      ...alertPage(),
      at: '2030-01-02T03:04:05.000Z',
    });
    const timestamp = String(now / 1000);
    const signature = createHmac('sha256', 'shared secret')
      .update(`${timestamp}.${call?.body}`)
      .digest('hex');
    expect(call).toMatchObject({
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': 'Ab12cd34.c0ffee.1',
        'lamplight-timestamp': timestamp,
        'lamplight-signature': `v1=${signature}`,
      },
    });
  });

  test('over HTTPS needs a certificate that is trusted, for the name that was asked', async () => {
    const port = await serve((_request, response) => void response.end('ok'), true);
    const lookUp = async () => [{ address: '127.0.0.1', family: 4 }];
    const trusting = { authority: loopbackCertificate.cert, lookUp };
    const url = (name: string) => `https://${name}:${port}/`;
    const deliver = (name: string, changed: Partial<WebhookOptions>) =>
      channelTo(url(name), changed).deliver(alertPage());
    expect(await deliver('hook.example.org', trusting)).toMatchObject({ delivered: true });
    const notTrusted = { delivered: false, reason: 'webhook/not-trusted' };
    expect(await deliver('hook.example.org', { lookUp })).toStrictEqual(notTrusted);
    expect(await deliver('other.example.org', trusting)).toStrictEqual(notTrusted);
  });

  test.each([
    [400, 'webhook/status-400'],
    [500, 'webhook/status-500'],
    [199, undefined],
  ])('answered with %d has delivered nothing', async (status, reason) => {
    const port = await serveRaw((socket) => {
      socket.once('data', () => socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`));
    });
    const delivery = await channelTo(`http://127.0.0.1:${port}/`).deliver(alertPage());
    expect(delivery).toMatchObject({ delivered: false, ...(reason === undefined ? {} : { reason }) });
  });

  test('that nobody answers, or nobody takes, ends with a reason', async () => {
    const silent = await serveRaw(() => undefined);
    const quick = { timeout: 200 };
    expect(await channelTo(`http://127.0.0.1:${silent}/`, quick).deliver(alertPage())).toStrictEqual({
      delivered: false,
      reason: 'webhook/timeout',
    });
    const closing = await serveRaw((socket) => socket.destroy());
    expect(await channelTo(`http://127.0.0.1:${closing}/`).deliver(alertPage())).toStrictEqual({
      delivered: false,
      reason: 'webhook/cut-off',
    });
    expect(await channelTo('http://127.0.0.1:1/').deliver(alertPage())).toStrictEqual({
      delivered: false,
      reason: 'webhook/refused',
    });
  });

  test('answered drop by drop, or cut off before its status, is no delivery', async () => {
    const dripping = await serveRaw((socket) => {
      const timer = setInterval(() => socket.write('H'.repeat(1)), 20);
      socket.on('close', () => clearInterval(timer));
    });
    expect(
      await channelTo(`http://127.0.0.1:${dripping}/`, { timeout: 300 }).deliver(alertPage()),
    ).toMatchObject({
      delivered: false,
    });
    const half = await serveRaw((socket) => void socket.once('data', () => socket.end('HTTP/1.1 20')));
    expect(await channelTo(`http://127.0.0.1:${half}/`).deliver(alertPage())).toMatchObject({
      delivered: false,
    });
  });

  test('answered with garbage is no delivery', async () => {
    for (const garbage of [
      '250 OK\r\n',
      '\0\0\0\0',
      '<html>',
      `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`,
    ]) {
      const port = await serveRaw((socket) => void socket.once('data', () => socket.end(garbage)));
      expect(await channelTo(`http://127.0.0.1:${port}/`).deliver(alertPage())).toStrictEqual({
        delivered: false,
        reason: 'webhook/not-http',
      });
    }
  });

  test('answered without end has its status, and no more of it is read', async () => {
    let sent = 0;
    const { promise: cutOff, resolve } = Promise.withResolvers<void>();
    const port = await serve((_request, response) => {
      response.on('close', resolve);
      const more = (): void => {
        sent += 65_536;
        if (!response.destroyed) response.write(Buffer.alloc(65_536), more);
      };
      more();
    });
    const channel = channelTo(`http://127.0.0.1:${port}/`, { timeout: 5_000 });
    expect(await channel.deliver(alertPage())).toMatchObject({ delivered: true });
    await cutOff;
    expect(sent).toBeLessThan(50_000_000);
  });
});

describe('an address', () => {
  test('must be encrypted and without a password', () => {
    expect(() => channelTo('http://example.org/', { allowPrivate: false })).toThrow(WebhookAddressError);
    expect(() => channelTo('https://ada:secret@example.org/')).toThrow('calls are signed instead');
    expect(() => channelTo('ftp://example.org/')).toThrow('must begin with https:');
    expect(() => channelTo('example.org')).toThrow('must be like https://example.org/hook');
  });

  test.each([
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://localhost/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'https://[64:ff9b::a9fe:a9fe]/',
    'https://[2002:7f00:1::]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://10.1.2.3/',
    'https://192.168.0.1/',
    'https://172.16.0.1/',
    'https://100.64.0.1/',
    'https://0.0.0.0/',
    'https://224.0.0.1/',
  ])('within is called only when that was allowed: %s', async (url) => {
    expect(await channelTo(url, { allowPrivate: false }).deliver(alertPage())).toStrictEqual({
      delivered: false,
      reason: 'webhook/not-public',
    });
  });

  test('whose name also leads within is not called at all', async () => {
    const mixed = [
      { address: '93.184.216.34', family: 4 },
      { address: '169.254.169.254', family: 4 },
    ];
    const channel = channelTo('https://rebind.example/', { allowPrivate: false, lookUp: async () => mixed });
    expect(await channel.deliver(alertPage())).toStrictEqual({
      delivered: false,
      reason: 'webhook/not-public',
    });
  });

  test('is asked for once, so that a name which changes its mind changes nothing', async () => {
    let calls = 0;
    const port = await serve((_request, response) => {
      calls += 1;
      response.end();
    });
    let asked = 0;
    // The first answer is where we go; the second, which nobody may ask for, would be somewhere else.
    const lookUp = async () => [{ address: (asked += 1) === 1 ? '127.0.0.1' : '127.0.0.9', family: 4 }];
    const channel = channelTo(`http://rebind.example:${port}/`, { lookUp });
    expect(await channel.deliver(alertPage())).toMatchObject({ delivered: true });
    expect({ calls, asked }).toStrictEqual({ calls: 1, asked: 1 });
  });

  test('that cannot be found, or takes for ever to be, ends with a reason', async () => {
    const unknown = channelTo('https://gone.example/', {
      lookUp: () => Promise.reject(Object.assign(new Error('gone'), { code: 'ENOTFOUND' })),
    });
    expect(await unknown.deliver(alertPage())).toStrictEqual({
      delivered: false,
      reason: 'webhook/unknown-host',
    });
    const never = channelTo('https://slow.example/', {
      lookUp: () => new Promise(() => undefined),
      timeout: 100,
    });
    expect(await never.deliver(alertPage())).toStrictEqual({ delivered: false, reason: 'webhook/timeout' });
  });

  test('that an answer redirects to is never called', async () => {
    let called = false;
    const secret = await serve((_request, response) => {
      called = true;
      response.end();
    });
    for (const location of [`http://127.0.0.1:${secret}/`, 'http://169.254.169.254/latest/meta-data/']) {
      const port = await serve((_request, response) => void response.writeHead(307, { location }).end());
      expect(await channelTo(`http://127.0.0.1:${port}/`).deliver(alertPage())).toStrictEqual({
        delivered: false,
        reason: 'webhook/redirected',
      });
    }
    expect(called).toBe(false);
  });
});
