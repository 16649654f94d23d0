import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.ts';
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

test('the first screen says what went before, takes a name, and brings back what was deleted', async () => {
  const { page, faults } = await openPage(browser, server.url, { bypassCSP: true });
  await begin(page, 'Cloak of Darkness');
  await say(page, 'west');
  const address = page.url();
  await page.goto(server.url);
  const more = page.getByRole('button', { name: 'More of Cloak of Darkness' });
  await more.click();
  await page.getByRole('heading', { name: 'Previously' }).waitFor();
  await page
    .getByText(/Cloakroom/)
    .first()
    .waitFor();
  await page.getByLabel('A name of your own for it').fill('A dark evening');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /A dark evening/ }).waitFor();
  await page.getByRole('button', { name: 'Delete A dark evening' }).click();
  await page.getByRole('heading', { name: 'Deleted' }).waitFor();
  expect(await page.locator('.sessions').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.goto(address);
  await page.getByText('You deleted it. For a while it can be brought back').waitFor();
  await page.getByRole('link', { name: 'To all stories' }).click();
  await page.getByRole('button', { name: 'Bring it back: A dark evening' }).click();
  await page.getByRole('link', { name: /A dark evening/ }).click();
  await page.locator('.story').waitFor();
  expect(await page.locator('h2.asked').allTextContents()).toEqual(['west']);
  expect(faults).toEqual([]);
});

test('for good is asked about, and is for good', async () => {
  const { page } = await openPage(browser, server.url);
  await begin(page, 'Cloak of Darkness');
  await say(page, 'wait');
  await page.goto(server.url);
  await page.getByRole('button', { name: 'More of Cloak of Darkness' }).click();
  await page.getByRole('button', { name: 'Delete Cloak of Darkness' }).click();
  await page.getByRole('button', { name: 'For good: delete Cloak of Darkness' }).click();
  await page.getByRole('button', { name: 'Delete it for good' }).click();
  await page.getByRole('heading', { name: 'Deleted' }).waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('button', { name: 'Begin Cloak of Darkness' }).waitFor();
  expect(await page.locator('.sessions, .removed').count()).toBe(0);
});

test('paths stand as a small tree that says how they differ', async () => {
  const { page } = await openPage(browser, server.url);
  await begin(page, 'Cloak of Darkness');
  await say(page, 'west');
  await page.getByRole('button', { name: 'What if …' }).click();
  await page.getByLabel('A name for the new path').fill('without the cloak');
  await page.getByRole('button', { name: 'Open it here' }).click();
  await page.getByText('You are on “without the cloak” now.').waitFor();
  await say(page, 'put the cloak on the hook');
  await page.getByRole('button', { name: 'What if …' }).click();
  const inner = page.locator('.branches .branches .branch');
  await inner.waitFor();
  expect(await inner.textContent()).toContain('from turn 1');
  expect(await page.locator('.differs').first().textContent()).not.toBe('');
});
