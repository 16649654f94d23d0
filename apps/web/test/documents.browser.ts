import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test.each(['/docs', '/redoc'])(
  '%s draws the interface from its own files, for whoever played before, too',
  async (path) => {
    const { page, faults } = await openPage(browser, server.url, { serviceWorkers: 'allow' });
    await page.getByRole('button', { name: 'Begin Harrow Light' }).waitFor();
    await page.evaluate(async () => navigator.serviceWorker.ready);
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(server.url) && !/^(?:data|blob):/.test(url)) elsewhere.push(url);
    });
    await page.goto(`${server.url}${path}`);
    await page.getByText('Begin a story, say something, read what was told').first().waitFor();
    for (const subject of ['sessions', 'turns', 'player', 'care', 'stream']) {
      expect(await page.getByText(subject, { exact: true }).count(), subject).toBeGreaterThan(0);
    }
    expect(elsewhere).toEqual([]);
    expect(faults).toEqual([]);
  },
);
