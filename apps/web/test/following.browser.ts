import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

/** A story that is longer than the window, and another tab that goes on with it. */
async function twoTabs(width: number): Promise<{ readonly page: Page; readonly other: Page }> {
  const { page } = await openStory(browser, server.url, 'Harrow Light', { viewport: { width, height: 600 } });
  for (const words of ['look', 'east', 'look']) await say(page, words);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.locator('#words').waitFor();
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift' });
  });
  return { page, other };
}

/** Where the page stands once it moves no more: a wheel moves it for a while. */
function standing(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<number>();
    let [at, still] = [scrollY, 0];
    const look = (): void => {
      still = scrollY === at ? still + 1 : 0;
      at = scrollY;
      if (still > 20) resolve(at);
      else requestAnimationFrame(look);
    };
    look();
    return promise;
  });
}

const passages = (page: Page) => page.locator('.story .passage');
const shifted = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0));

for (const width of [1280, 390]) {
  describe(`what comes from elsewhere, at ${width} px,`, () => {
    test('is followed by a reader at the end, from its first line on', async () => {
      const { page, other } = await twoTabs(width);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const before = await passages(page).count();
      await say(other, 'out');
      await expect.poll(() => passages(page).count()).toBe(before + 1);
      const masthead = await page
        .locator('.masthead')
        .evaluate((head) => head.getBoundingClientRect().bottom);
      const top = () =>
        passages(page)
          .last()
          .evaluate((passage) => passage.getBoundingClientRect().top);
      await expect.poll(top).toBeGreaterThanOrEqual(masthead - 1);
      await expect.poll(top).toBeLessThan(600);
      expect(await page.getByRole('button', { name: 'New below' }).count()).toBe(0);
    });

    test('moves nothing under the eyes of a reader who is elsewhere, and says that it is there', async () => {
      const { page, other } = await twoTabs(width);
      await page.mouse.move(width / 2, 250);
      await page.mouse.wheel(0, -400);
      await expect
        .poll(() => page.evaluate(() => scrollY))
        .toBeLessThan(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight - 200));
      const at = await standing(page);
      const before = await passages(page).count();
      await say(other, 'out');
      await expect.poll(() => passages(page).count()).toBe(before + 1);
      await page.getByRole('button', { name: 'New below' }).waitFor();
      expect(await page.evaluate(() => scrollY)).toBe(at);
      expect(await shifted(page)).toBeLessThan(0.02);
    });
  });
}

for (const width of [1280, 390]) {
  test(`at ${width} px no screen jumps while it is fetched`, async () => {
    const { page } = await openPage(browser, undefined, { viewport: { width, height: 800 } });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const screen of ['', 'limits', 'plan', 'breathe', 'ground', 'before/harrow-light']) {
      await page.goto(`${server.url}/${screen}`);
      await page.waitForLoadState('networkidle');
      expect(await shifted(page), screen).toBeLessThan(0.05);
    }
  });
}
