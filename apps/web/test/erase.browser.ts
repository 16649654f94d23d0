import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';
import { begin, say } from './playing.ts';

let server: LamplightServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

const stored = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)];

test('everything is erased only after it was confirmed, and then nothing is left', async () => {
  const { page, faults } = await openPage(browser, server.url);
  await begin(page, 'Cloak of Darkness');
  await say(page, 'west');
  await page.locator('#words').fill('half a sent');
  const address = page.url();
  await page.getByRole('banner').getByRole('button', { name: 'Reading and sound' }).click();
  await page.getByRole('radio', { name: 'Sepia' }).check();
  await page.keyboard.press('Escape');
  await page.goto(server.url);
  await page.locator('.sessions').waitFor();
  await page.getByRole('button', { name: 'Erase everything of mine' }).click();
  const dialog = page.getByRole('dialog', { name: 'Erase everything of yours?' });
  expect(await dialog.textContent()).toContain('Nobody can bring them back');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await page.locator('.sessions li').count()).toBe(1);
  await page.getByRole('button', { name: 'Erase everything of mine' }).click();
  await dialog.getByRole('button', { name: 'Erase everything for good' }).click();
  await page.getByText('Everything of yours is gone.').waitFor();
  expect(await page.locator('.sessions').count()).toBe(0);
  expect(await page.evaluate(stored)).toEqual([]);
  expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
  await page.reload();
  await page.getByRole('button', { name: 'Begin Cloak of Darkness' }).waitFor();
  expect(await page.locator('.sessions').count()).toBe(0);
  await page.goto(address);
  await page.getByRole('heading', { name: 'This story is not here' }).waitFor();
  expect(await page.locator('main').textContent()).toContain('It may have been deleted');
  expect(await page.locator('main').textContent()).not.toMatch(/session/i);
  expect(faults).toEqual([]);
});

test('when it does not work the dialog stays and says why, and everything is still there', async () => {
  const { page } = await openPage(browser, server.url);
  await begin(page, 'Cloak of Darkness');
  await page.goto(server.url);
  await page.locator('.sessions').waitFor();
  await page.route('**/api/v1/player', (route) => route.abort());
  await page.getByRole('button', { name: 'Erase everything of mine' }).click();
  await page.getByRole('button', { name: 'Erase everything for good' }).click();
  const dialog = page.getByRole('dialog', { name: 'Erase everything of yours?' });
  await dialog.getByText('The server cannot be reached').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('.sessions li').count()).toBe(1);
});
