import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';
import { answered, askedWords, begin, say } from './playing.ts';
import { holdSocket } from './socket.ts';

let server: LamplightServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

/** Where the first line of the last passage stands, from the top of the window. */
function topOfNewest(page: Page): Promise<number> {
  return page
    .locator('.story .passage')
    .last()
    .evaluate((passage) => passage.getBoundingClientRect().top);
}

describe('a name in the story', () => {
  test('shows by mouse what can be done with it, and does it', async () => {
    const { page, faults } = await openPage(browser, server.url);
    await begin(page, 'Harrow Light');
    await page.locator('.story .noun', { hasText: 'lobster pots' }).click();
    const menu = page.getByRole('menu', { name: 'What to do with: lobster pots' });
    await menu.getByRole('menuitem', { name: 'examine the lobster pots' }).click();
    await answered(page);
    expect(await askedWords(page)).toEqual(['examine the lobster pots']);
    expect(await menu.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('is reached and used by keyboard alone, and Escape leads back to it', async () => {
    const { page } = await openPage(browser, server.url);
    await begin(page, 'Harrow Light');
    const noun = page.locator('.story .noun').last();
    await noun.focus();
    await page.keyboard.press('Enter');
    await page.locator('[role="menuitem"]:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await noun.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    const chosen = await page.locator('[role="menuitem"]:focus').textContent();
    await page.keyboard.press('Enter');
    await answered(page);
    expect(await askedWords(page)).toEqual([chosen]);
    expect(await page.locator('#words:focus').count()).toBe(1);
  });

  test('is a name only where it still means something: in the newest turn', async () => {
    const { page } = await openPage(browser, server.url);
    await begin(page, 'Harrow Light');
    await say(page, 'east');
    expect(await page.locator('.story .passage').first().locator('.noun').count()).toBe(0);
    expect(await page.locator('.story .passage').last().locator('.noun').count()).toBeGreaterThan(0);
  });
});

test('up to four suggestions stand in one line above the input, whose height never changes', async () => {
  const { page } = await openPage(browser, server.url);
  await begin(page, 'Harrow Light');
  const line = page.locator('.quick');
  const heights = new Set<number>();
  let before: string[] = [];
  for (const words of ['look', 'east', 'examine envelope', 'the blue envelope', 'out', 'north']) {
    await say(page, words);
    const height = await line.evaluate((shown) => shown.getBoundingClientRect().height);
    heights.add(height);
    const suggested = await line.getByRole('button').allTextContents();
    expect(suggested.length).toBeLessThanOrEqual(4);
    expect(suggested).not.toEqual(before);
    before = suggested;
  }
  expect(heights.size).toBe(1);
  const [first = ''] = before;
  await line.getByRole('button', { name: first, exact: true }).click();
  await answered(page);
  expect(await askedWords(page)).toContain(first);
});

describe('several things said at once', () => {
  test('wait their turn in sight, can be withdrawn until they go out, and are answered in order', async () => {
    const { page } = await openPage(browser, server.url);
    const { hold } = await holdSocket(page);
    await begin(page, 'Cloak of Darkness');
    const release = await hold();
    for (const words of ['west', 'jump', 'east']) {
      await page.locator('#words').fill(words);
      await page.keyboard.press('Enter');
    }
    const progress = page.locator('.waiting');
    await expect
      .poll(() => progress.evaluateAll((all) => all.map((one) => one.getAttribute('data-progress'))))
      .toEqual(['resolving', 'waiting', 'waiting']);
    expect(await page.getByRole('button', { name: 'Withdraw “west”' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Withdraw “jump”' }).click();
    release();
    await answered(page);
    expect(await askedWords(page)).toEqual(['west', 'east']);
  });

  test('are read from the first answer on', async () => {
    const { page } = await openPage(browser, server.url);
    const { hold } = await holdSocket(page);
    await begin(page, 'Harrow Light');
    const release = await hold();
    for (const words of ['look', 'examine the fog bell', 'look']) {
      await page.locator('#words').fill(words);
      await page.keyboard.press('Enter');
    }
    release();
    await answered(page);
    const first = page.locator('.story .passage').nth(1);
    const { top, bottom } = await first.evaluate((passage) => passage.getBoundingClientRect());
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeGreaterThan(top);
    expect(top).toBeLessThan(200);
  });
});

describe('the page', () => {
  test('leads to the first line of an answer, and leaves a reader who scrolled away in peace', async () => {
    const { page } = await openPage(browser, server.url, { viewport: { width: 1280, height: 500 } });
    await begin(page, 'Harrow Light');
    await say(page, 'look');
    const masthead = await page.locator('.masthead').evaluate((head) => head.getBoundingClientRect().bottom);
    const top = await topOfNewest(page);
    expect(top).toBeGreaterThanOrEqual(masthead - 1);
    expect(top).toBeLessThan(masthead + 120);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.locator('#words').waitFor();
    await page.mouse.move(640, 250);
    await page.mouse.wheel(0, -2_000);
    await page.waitForFunction(() => scrollY === 0);
    await say(other, 'examine the fog bell');
    await page.getByRole('button', { name: 'New below' }).click();
    expect(await page.getByRole('button', { name: 'New below' }).count()).toBe(0);
    expect(await topOfNewest(page)).toBeLessThan(400);
  });

  for (const width of [1280, 390]) {
    test(`does not jump at ${width} px while answers come slowly`, async () => {
      const { page } = await openPage(browser, server.url, { viewport: { width, height: 800 } });
      const { hold } = await holdSocket(page);
      await begin(page, 'Harrow Light');
      await page.evaluate(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput, sources } = entry as unknown as {
              value: number;
              hadRecentInput: boolean;
              sources: readonly { node: Node | null }[];
            };
            // The paper under what stays at the foot belongs to no node. It stays, too: the page is led on under it.
            const isPaper = sources.every(({ node }) => node === null);
            if (!hadRecentInput && !isPaper) shifts.push(value);
          }
        }).observe({ type: 'layout-shift' });
      });
      for (const words of ['look', 'east', 'examine envelope', 'the blue envelope', 'out']) {
        const release = await hold();
        await page.locator('#words').fill(words);
        await page.keyboard.press('Enter');
        // What moves within half a second of a key is taken for its answer; this must hold without that.
        await page.waitForTimeout(600);
        release();
        await answered(page);
      }
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.1);
    });
  }
});
