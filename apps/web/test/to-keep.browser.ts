import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';
import { openStory, say } from './playing.ts';

let server: LamplightServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

test('the story so far is kept as a book, as a page, as text or as data', async () => {
  const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
  await say(page, 'west');
  await page.getByRole('button', { name: 'Transcript', exact: true }).click();
  const links = page.getByRole('dialog', { name: 'Transcript' }).getByRole('link');
  const kept: string[] = [];
  // A book is packed, so that only its kind can be read here.
  const told: boolean[] = [];
  for (const link of await links.all()) {
    const path = (await link.getAttribute('href')) ?? '';
    const answer = await page.request.get(`${server.url}${path}`);
    expect(answer.status()).toBe(200);
    kept.push(answer.headers()['content-type']?.split(';')[0] ?? '');
    told.push(path.endsWith('epub') || (await answer.text()).includes('Cloakroom'));
  }
  expect(kept).toEqual(['application/epub+zip', 'text/html', 'text/markdown', 'application/json']);
  expect(told).toEqual([true, true, true, true]);
  const [download] = await Promise.all([page.waitForEvent('download'), links.first().click()]);
  expect(download.suggestedFilename()).toMatch(/\.epub$/);
});

test('the page can be installed: it has a name, a beginning and pictures, and a worker that shows it offline', async () => {
  const { page } = await openPage(browser, server.url, { serviceWorkers: 'allow' });
  const path = (await page.locator('link[rel="manifest"]').getAttribute('href')) ?? '';
  const manifest = (await (await page.request.get(`${server.url}${path}`)).json()) as {
    name: string;
    start_url: string;
    display: string;
    icons: { src: string; sizes: string; purpose?: string }[];
  };
  expect(manifest).toMatchObject({ name: 'Lamplight', start_url: '/', display: 'standalone' });
  const { icons } = manifest;
  expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  for (const { src } of icons) {
    expect((await page.request.get(`${server.url}${src}`)).status(), src).toBe(200);
  }
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL);
  const client = await page.context().newCDPSession(page);
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  // A private window is never offered to be installed; anything else would be a fault of the page.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
