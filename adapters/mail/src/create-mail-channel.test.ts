import { createMailChannel, type MailOptions } from '@lamplight/adapter-mail';
import { describe, expect, test } from 'vitest';
import { alertPage } from '../../../testing/alert-page.ts';
import { loopbackCertificate } from '../../../testing/loopback-certificate.ts';
import { falseServer, mailServer } from '../test/mail-server.ts';

function channelTo(port: number, changed: Partial<MailOptions> = {}) {
  return createMailChannel({
    to: 'ada@team.example',
    from: 'watch@lamp.example',
    host: '127.0.0.1',
    port,
    security: 'none',
    timeout: 3_000,
    ...changed,
  });
}

const trusting = { authority: loopbackCertificate.cert } as const;

describe('a message', () => {
  test('is plain text to one recipient, with the facts of the watch and the link', async () => {
    const { port, taken } = await mailServer();
    expect(await channelTo(port).deliver(alertPage())).toStrictEqual({
      delivered: true,
      receipt: 'smtp-250',
    });
    expect(taken).toHaveLength(1);
    expect(taken[0]).toMatchObject({ from: 'watch@lamp.example', to: ['ada@team.example'] });
    const text = taken[0]?.text ?? '';
    expect(text).toContain('Subject: Lamplight: an alert of level 4 needs a person\r\n');
    expect(text).toContain('Message-ID: <Ab12cd34.c0ffee.1@lamp.example>');
    expect(text).toContain('Content-Type: text/plain');
    expect(text).toContain('Read at   2030-01-02 03:04 UTC');
    expect(text).toContain('https://lamp.example/watch/alerts/Ab12cd34/c0ffee/token');
    expect(text).not.toContain('text/html');
  });

  test('of a trial says so, and that nobody is in danger', async () => {
    const { port, taken } = await mailServer();
    await channelTo(port).deliver(alertPage({ test: true, link: null }));
    expect(taken[0]?.text).toContain('Subject: Lamplight: a trial, nobody is in danger');
    expect(taken[0]?.text).toContain('there is nothing to do');
  });

  test('is delivered however the address is written', async () => {
    const { port, taken } = await mailServer();
    const channel = channelTo(port, { to: 'Ada.Lovelace@Team.Example' });
    expect(await channel.deliver(alertPage())).toMatchObject({ delivered: true });
    expect(taken).toHaveLength(1);
  });

  test('goes to nobody else, whatever a name says', async () => {
    const { port, taken } = await mailServer();
    const contact = 'Ada\r\nBcc: eve@elsewhere.example\r\n';
    await channelTo(port).deliver(alertPage({ contact }));
    expect(taken[0]?.to).toStrictEqual(['ada@team.example']);
    expect(taken[0]?.text.split('\r\n\r\n')[0]).not.toContain('eve@');
  });
});

describe('a connection', () => {
  test('by STARTTLS is encrypted, with a login', async () => {
    const { port, taken } = await mailServer();
    const login = { security: 'starttls', user: 'watch', password: 'right', ...trusting } as const;
    expect(await channelTo(port, login).deliver(alertPage())).toMatchObject({ delivered: true });
    expect(taken[0]).toMatchObject({ secure: true, user: 'watch' });
  });

  test('by TLS is encrypted from the first byte', async () => {
    const { port, taken } = await mailServer({ secure: true });
    expect(await channelTo(port, { security: 'tls', ...trusting }).deliver(alertPage())).toMatchObject({
      delivered: true,
    });
    expect(taken[0]).toMatchObject({ secure: true });
  });

  test('to a server that is not trusted, or will not encrypt, sends nothing', async () => {
    const { port, taken } = await mailServer();
    expect(await channelTo(port, { security: 'starttls' }).deliver(alertPage())).toMatchObject({
      delivered: false,
    });
    const plain = await mailServer({ hideSTARTTLS: true, disabledCommands: ['STARTTLS'] });
    expect(
      await channelTo(plain.port, { security: 'starttls', ...trusting }).deliver(alertPage()),
    ).toMatchObject({
      delivered: false,
    });
    expect([...taken, ...plain.taken]).toStrictEqual([]);
  });

  test('with a wrong login sends nothing', async () => {
    const { port, taken } = await mailServer();
    const login = { security: 'starttls', user: 'watch', password: 'wrong', ...trusting } as const;
    expect(await channelTo(port, login).deliver(alertPage())).toStrictEqual({
      delivered: false,
      reason: 'mail/login-refused',
    });
    expect(taken).toStrictEqual([]);
  });
});

describe('nothing was delivered', () => {
  test('when the recipient is refused', async () => {
    const { port, taken } = await mailServer({
      onRcptTo: (_address, _session, answer) => answer(new Error('unknown here')),
    });
    expect(await channelTo(port).deliver(alertPage())).toStrictEqual({
      delivered: false,
      reason: 'mail/recipient-refused',
    });
    expect(taken).toStrictEqual([]);
  });

  test('when the message is refused after it was read', async () => {
    const { port } = await mailServer({
      onData(stream, _session, answer) {
        stream.resume().on('end', () => answer(Object.assign(new Error('full'), { responseCode: 452 })));
      },
    });
    expect(await channelTo(port).deliver(alertPage())).toStrictEqual({
      delivered: false,
      reason: 'mail/message-refused',
    });
  });

  test('when the server is silent, half-open, dripping or gone', async () => {
    const silent = await falseServer(() => undefined);
    const timeout = { delivered: false, reason: 'mail/timeout' };
    expect(await channelTo(silent, { timeout: 200 }).deliver(alertPage())).toStrictEqual(timeout);
    const greeting = await falseServer((socket) => void socket.write('220 here\r\n'));
    expect(await channelTo(greeting, { timeout: 300 }).deliver(alertPage())).toStrictEqual(timeout);
    const dripping = await falseServer((socket) => {
      const timer = setInterval(() => socket.write('2'), 20);
      socket.on('close', () => clearInterval(timer));
    });
    expect(await channelTo(dripping, { timeout: 300 }).deliver(alertPage())).toStrictEqual(timeout);
    const closing = await falseServer((socket) => socket.destroy());
    expect(await channelTo(closing).deliver(alertPage())).toMatchObject({ delivered: false });
    expect(await channelTo(1).deliver(alertPage())).toStrictEqual({
      delivered: false,
      reason: 'mail/unreachable',
    });
  });

  test('when the server speaks something else', async () => {
    for (const garbage of ['HTTP/1.1 200 OK\r\n\r\n', '\0\0\0\r\n', `220 ${'x'.repeat(200_000)}`]) {
      const port = await falseServer((socket) => void socket.write(garbage));
      expect(await channelTo(port, { timeout: 1_000 }).deliver(alertPage())).toMatchObject({
        delivered: false,
      });
    }
  });
});
