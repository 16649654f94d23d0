import type { Session } from '@lamplight/contracts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectBrowser } from '../src/stream/connect-browser.ts';
import type { StreamEvent } from '../src/stream/stream-state.ts';
import { openBrowser, openPage } from './browser.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';

let server: LamplightServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

/** What the page has of the connection, in the page itself. */
interface InPage {
  readonly heard: StreamEvent[];
  connection?: ReturnType<typeof connectBrowser>;
}

test('a browser opens a connection as its player, is let in, hears messages, and that the server is gone', async () => {
  const { page, faults } = await openPage(browser, server.url);
  // The page's own code, in the page's own world: with its cookie, its origin and its content policy.
  await page.evaluate(`window.stream = { heard: [] }; window.connectBrowser = ${connectBrowser.toString()};`);
  const types = (): Promise<string[]> =>
    page.evaluate(() => {
      const { heard } = Reflect.get(window, 'stream') as InPage;
      return heard.map((event) =>
        event.type === 'frame' ? (JSON.parse(event.text) as { type: string }).type : event.type,
      );
    });
  await page.evaluate(async () => {
    const begun = await fetch('/api/v1/sessions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ adventure: 'cloak-of-darkness' }),
    });
    const { id: session } = (await begun.json()) as Session;
    const stream = Reflect.get(window, 'stream') as InPage;
    const connect = Reflect.get(window, 'connectBrowser') as typeof connectBrowser;
    stream.connection = connect((event) => {
      stream.heard.push(event);
      const hello = { type: 'hello', protocol: 1, session, after: 0 };
      if (event.type === 'opened') stream.connection?.send(JSON.stringify(hello));
    });
  });
  await expect.poll(types).toStrictEqual(['opened', 'welcome', 'notice']);
  await server.kill();
  await expect.poll(types).toStrictEqual(['opened', 'welcome', 'notice', 'closed']);

  await server.restart();
  await page.evaluate(() => {
    const stream = Reflect.get(window, 'stream') as InPage;
    stream.heard.length = 0;
    const connect = Reflect.get(window, 'connectBrowser') as typeof connectBrowser;
    stream.connection = connect((event) => stream.heard.push(event));
  });
  await expect.poll(types).toStrictEqual(['opened']);
  // Nothing is heard of a connection that the page has left.
  await page.evaluate(() => (Reflect.get(window, 'stream') as InPage).connection?.close());
  await server.kill();
  expect(await types()).toStrictEqual(['opened']);
  expect(faults).toStrictEqual([]);
});
