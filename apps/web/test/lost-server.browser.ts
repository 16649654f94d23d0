import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';
import { answered, askedWords, openStory, say } from './playing.ts';
import { onlyRequests } from './socket.ts';

let server: LamplightServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
beforeEach(async () => {
  if (!server.isOpen()) await server.restart();
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

test('what is said while the server is down is kept, and played exactly once when it is back', async () => {
  const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
  await say(page, 'look');
  await server.kill();
  await page.locator('#words').fill('west');
  await page.keyboard.press('Enter');
  await page.locator('#words').fill('east');
  await page.keyboard.press('Enter');
  await page.getByText('What you wrote is kept').waitFor();
  expect(await page.locator('.waiting h2').allTextContents()).toEqual(['west', 'east']);
  await server.restart();
  await answered(page);
  expect(await askedWords(page)).toEqual(['look', 'west', 'east']);
  await page.reload();
  await page.locator('#words').waitFor();
  expect(await askedWords(page)).toEqual(['look', 'west', 'east']);
});

test('that the server is gone is said below the end of what was told, and hides nothing of it', async () => {
  const { page } = await openStory(browser, server.url, 'Harrow Light', {
    viewport: { width: 390, height: 844 },
  });
  for (const words of ['look', 'look']) await say(page, words);
  const below = () =>
    page.evaluate(() => {
      const end = (selector: string) =>
        [...document.querySelectorAll(selector)].at(-1)?.getBoundingClientRect();
      return (end('.desk')?.top ?? 0) - (end('.story .passage')?.bottom ?? 0);
    });
  expect(await below()).toBeGreaterThan(0);
  await server.kill();
  await page.locator('.notices', { hasText: 'The server cannot be reached' }).waitFor();
  expect(await below()).toBeGreaterThan(0);
});

test('an answer that is lost on its way is asked for again after a reload, and the turn is not played twice', async () => {
  const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
  const keys: string[] = [];
  await onlyRequests(page);
  await page.reload();
  await page.locator('#words').waitFor();
  await page.route('**/interactions', async (route) => {
    keys.push((route.request().postDataJSON() as { key: string }).key);
    await route.fetch();
    await route.abort();
  });
  await page.locator('#words').fill('west');
  await page.keyboard.press('Enter');
  await page.getByText('What you wrote is kept').waitFor();
  await page.unroute('**/interactions');
  page.on('request', (request) => {
    if (request.url().endsWith('/interactions')) {
      keys.push((request.postDataJSON() as { key: string }).key);
    }
  });
  await page.reload();
  await page.locator('#words').waitFor();
  await answered(page);
  expect(new Set(keys).size).toBe(1);
  expect(keys.length).toBeGreaterThan(1);
  expect(await askedWords(page)).toEqual(['west']);
});

test('a turn is taken back once, also when the answer is lost on its way and the page loaded anew', async () => {
  const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
  for (const words of ['west', 'east', 'look']) await say(page, words);
  await onlyRequests(page);
  await page.reload();
  await page.locator('#words').waitFor();
  const keys: string[] = [];
  let isLost = true;
  await page.route('**/take-back', async (route) => {
    keys.push((route.request().postDataJSON() as { key: string }).key);
    await route.fetch();
    if (isLost) await route.abort();
    else await route.fallback();
  });
  await page.getByRole('button', { name: 'Take back' }).click();
  await page.getByText('What you wrote is kept').waitFor();
  isLost = false;
  await page.reload();
  await page.locator('#words').waitFor();
  await answered(page);
  expect(keys.length).toBeGreaterThan(1);
  expect(new Set(keys).size).toBe(1);
  expect(await askedWords(page)).toEqual(['west', 'east']);
});

test('"I need help now" has numbers to call with the server gone', async () => {
  const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
  await server.kill();
  await page.getByRole('banner').getByRole('button', { name: 'I need help now' }).click();
  const dialog = page.getByRole('dialog', { name: 'Help, now' });
  await dialog.waitFor();
  expect(await dialog.locator('a[href="tel:112"]').count()).toBe(1);
  expect(await dialog.locator('a[href="https://findahelpline.com/"]').count()).toBe(1);
  expect(await dialog.textContent()).toContain('No person is reading along');
  await page.keyboard.press('Escape');
  const opener = page.getByRole('banner').getByRole('button', { name: 'I need help now' });
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('words that could not be sent for good are back in the input, with the reason beside it', async () => {
  const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
  await onlyRequests(page);
  await page.reload();
  await page.locator('#words').waitFor();
  await page.route('**/interactions', (route) =>
    route.fulfill({
      status: 400,
      contentType: 'application/problem+json',
      body: JSON.stringify({ detail: 'That is not well-formed.', error_code: 'gateway/invalid-request' }),
    }),
  );
  await page.locator('#words').fill('west');
  await page.keyboard.press('Enter');
  await page.getByText('That is not well-formed.').waitFor();
  expect(await page.locator('#words').inputValue()).toBe('west');
});
