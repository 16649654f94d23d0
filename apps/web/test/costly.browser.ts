import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';
import { press, say } from './playing.ts';

let server: LamplightServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

const way = join(import.meta.dirname, '../../../adventures/harrow-light/walkthroughs/the-low-light.txt');

test('before what cannot be undone the page says how it was understood and what it costs, and waits for a yes', async () => {
  const { page, faults } = await openPage(browser, undefined);
  await page.request.get(server.url);
  const begun = await page.request.post(`${server.url}/api/v1/sessions`, {
    data: { adventure: 'harrow-light', seed: 1 },
  });
  const { id } = (await begun.json()) as { id: string };
  const lines = readFileSync(way, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const costly = lines.indexOf('yes') - 1;
  for (const [at, text] of lines.slice(0, costly).entries()) {
    const data = { key: `step-${at}`, text };
    await page.request.post(`${server.url}/api/v1/sessions/${id}/interactions`, { data });
  }
  await page.goto(`${server.url}/play/${id}`);
  await page.locator('#words').waitFor();
  const words = lines[costly] ?? '';
  await say(page, words);
  const asked = page.locator('.costly');
  expect(await asked.textContent()).toContain('Understood, and not done yet:');
  expect(await asked.locator('strong').textContent()).toBe(words);
  expect(await asked.textContent()).toContain('what is posted isn’t yours to take out again');
  const turns = async (): Promise<number> => {
    const answer = await page.request.get(`${server.url}/api/v1/sessions/${id}`);
    return ((await answer.json()) as { turn: number }).turn;
  };
  const before = await turns();
  await page.reload();
  await asked.waitFor();
  await press(page, 'no');
  expect(await asked.count()).toBe(0);
  expect(await turns()).toBe(before);
  await say(page, words);
  await asked.waitFor();
  await press(page, 'yes');
  expect(await asked.count()).toBe(0);
  expect(await turns()).toBe(before + 1);
  expect(faults).toEqual([]);
});
