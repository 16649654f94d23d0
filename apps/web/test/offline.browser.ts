import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';
import { answered, askedWords, openStory, say } from './playing.ts';

let server: LamplightServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
beforeEach(() => server.restart());
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

/** Waits until the page would be there without its server. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null) {
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
      });
    }
  });
}

test('without the server the page, its tools and the newest story are there, and what is typed is played once when it is back', async () => {
  const { page, faults } = await openStory(browser, server.url, 'Cloak of Darkness', {
    serviceWorkers: 'allow',
  });
  await say(page, 'west');
  await kept(page);
  const path = page.url();
  const context = page.context();
  await server.kill();
  await page.reload();
  await page.locator('.story').waitFor();
  expect(await askedWords(page)).toEqual(['west']);
  await page.locator('#words').fill('east');
  await page.keyboard.press('Enter');
  await page.locator('.waiting[data-progress="kept"]').waitFor();
  await page.close();

  const again = await context.newPage();
  for (const [screen, title] of [
    ['breathe', 'Breathe'],
    ['ground', 'Ground'],
    ['plan', 'plan'],
    ['help', 'Help'],
  ] as const) {
    await again.goto(`${server.url}/${screen}`);
    expect(await again.locator('#main h1').first().textContent(), screen).toMatch(new RegExp(title, 'i'));
  }
  await again.goto(server.url);
  await again.getByRole('link', { name: 'Cloak of Darkness' }).click();
  await again.locator('.waiting h2', { hasText: 'east' }).waitFor();
  await server.restart();
  await answered(again);
  expect(await askedWords(again)).toEqual(['west', 'east']);
  await again.goto(path);
  await again.locator('#words').waitFor();
  await answered(again);
  expect(await askedWords(again)).toEqual(['west', 'east']);
  expect(faults).toEqual([]);
});

test('what is typed without a network is in sight above the input, and says at once that it waits', async () => {
  const { page } = await openStory(browser, server.url, 'Harrow Light', {
    viewport: { width: 390, height: 844 },
  });
  await say(page, 'look');
  const isSeen = () =>
    page
      .locator('.waiting')
      .last()
      .evaluate((said) => {
        const foot = document.querySelector('.desk')?.getBoundingClientRect().top ?? 0;
        return said.getBoundingClientRect().bottom <= foot && said.getBoundingClientRect().top > 0;
      });
  await page.context().setOffline(true);
  for (const words of ['wait', 'examine fog bell']) {
    await page.locator('#words').fill(words);
    await page.keyboard.press('Enter');
    await page
      .locator('.waiting[data-progress="kept"]', { hasText: words })
      .or(page.locator('.waiting[data-progress="waiting"]', { hasText: words }))
      // Long before the page gives up waiting for an answer.
      .waitFor({ timeout: 5_000 });
    expect(await isSeen(), words).toBe(true);
  }
  await page.getByText('The server cannot be reached').waitFor({ timeout: 30_000 });
  expect(await isSeen(), 'beside the notice').toBe(true);
  await page.context().setOffline(false);
  await answered(page);
  expect(await askedWords(page)).toEqual(['look', 'wait', 'examine fog bell']);
});

test('a safety plan of which a copy is wanted is read without the server, and goes when it is not wanted any more', async () => {
  const { page } = await openPage(browser, `${server.url}/plan`, { serviceWorkers: 'allow' });
  await page.getByRole('textbox', { name: 'Add to: How I notice that it begins' }).fill('no sleep');
  await page.keyboard.press('Enter');
  await page.locator('.plan-status[data-status="saved"]').waitFor();
  const stored = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(await stored()).not.toContain('no sleep');
  await page.getByRole('checkbox', { name: 'Keep a copy in this browser' }).check();
  await page.getByText('A copy of it lies in this browser').waitFor();
  await kept(page);
  await server.kill();
  await page.reload();
  const first = page.getByRole('textbox', { name: 'How I notice that it begins, 1' });
  expect(await first.inputValue()).toBe('no sleep');
  await page.getByRole('checkbox', { name: 'Keep a copy in this browser' }).uncheck();
  expect(await stored()).not.toContain('no sleep');
});

test('nothing that anybody wrote lies in the cache, and erasing leaves nothing of the story in the browser', async () => {
  const { page } = await openStory(browser, server.url, 'Cloak of Darkness', { serviceWorkers: 'allow' });
  await say(page, 'say ultramarine');
  await kept(page);
  await page.reload();
  await page.locator('#words').waitFor();
  const cached = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(cached).toContain('/');
  expect(cached.filter((path) => path.startsWith('/api') || path.startsWith('/play'))).toEqual([]);
  const stored = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(await stored()).toContain('ultramarine');
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Erase everything of mine' }).click();
  await page.getByRole('button', { name: 'Erase everything for good' }).click();
  await page.getByText('Everything of yours is gone.').waitFor();
  expect(await stored()).not.toContain('ultramarine');
});

test('who does not want the story kept has none in the browser', async () => {
  const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
  await say(page, 'say ultramarine');
  const stored = () => page.evaluate(() => localStorage.getItem('lamplight.last-story'));
  expect(await stored()).toContain('ultramarine');
  await page.getByRole('banner').getByRole('button', { name: 'Reading and sound' }).click();
  await page.getByRole('checkbox', { name: 'Keep the newest story in this browser' }).uncheck();
  await page.keyboard.press('Escape');
  await say(page, 'wait');
  expect(await stored()).toBeNull();
});
