import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';
import { begin, openStory } from './playing.ts';

let server: LamplightServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

function widthOf(page: Page, zone: 'now' | 'me'): Promise<number> {
  return page
    .locator(`.zone[data-side="${zone}"]`)
    .evaluate((element) => element.getBoundingClientRect().width);
}

test('the zones beside the story are drawn wider with keys and pointer, and stay so', async () => {
  const { page, faults } = await openPage(browser, server.url);
  await begin(page, 'Harrow Light');
  const here = page.getByRole('separator', { name: 'Width of “Here”' });
  const before = await widthOf(page, 'now');
  await here.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => widthOf(page, 'now')).toBe(before + 32);
  expect(await here.getAttribute('aria-valuenow')).toBe(String(before + 32));
  await page.keyboard.press('Home');
  const least = await here.getAttribute('aria-valuemin');
  await expect.poll(() => here.getAttribute('aria-valuenow')).toBe(least);
  const me = await page.getByRole('separator', { name: 'Width of “Me”' }).boundingBox();
  const wide = await widthOf(page, 'me');
  await page.mouse.move((me?.x ?? 0) + 10, 300);
  await page.mouse.down();
  await page.mouse.move((me?.x ?? 0) - 50, 320, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(100, 300);
  expect(await widthOf(page, 'me')).toBe(wide + 60);
  const narrow = await widthOf(page, 'now');
  await page.reload();
  await page.locator('#words').waitFor();
  expect(await widthOf(page, 'me')).toBe(wide + 60);
  expect(await widthOf(page, 'now')).toBe(narrow);
  expect(faults).toEqual([]);
});

test('a zone is put away and brought back by one button that keeps the focus, and stays away', async () => {
  const { page } = await openPage(browser, server.url);
  await begin(page, 'Harrow Light');
  const hide = page.getByRole('button', { name: 'Hide Here' });
  await hide.focus();
  await page.keyboard.press('Enter');
  const show = page.getByRole('button', { name: 'Show Here' });
  expect(await show.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.locator('.now .place').isVisible()).toBe(false);
  await page.reload();
  await show.waitFor();
  expect(await page.locator('.now .place').isVisible()).toBe(false);
  await show.click();
  expect(await page.locator('.now .place').isVisible()).toBe(true);
});

test('what is put away on a wide screen is still a view of a small one', async () => {
  const { page } = await openPage(browser, server.url);
  await begin(page, 'Harrow Light');
  await page.getByRole('button', { name: 'Hide Here' }).click();
  await page.setViewportSize({ width: 390, height: 800 });
  await page.getByRole('button', { name: 'Here', exact: true }).click();
  expect(await page.locator('.now .place').isVisible()).toBe(true);
});

test('a line of the book has about sixty-six characters', async () => {
  const { page } = await openPage(browser, server.url);
  await begin(page, 'Harrow Light');
  const perLine = await page
    .locator('.story .telling p')
    .nth(1)
    .evaluate((paragraph) => {
      const text = paragraph.textContent;
      const { height } = paragraph.getBoundingClientRect();
      return text.length / Math.round(height / Number.parseFloat(getComputedStyle(paragraph).lineHeight));
    });
  expect(perLine).toBeGreaterThan(54);
  expect(perLine).toBeLessThan(75);
});

test('what puts a zone away covers no word of it, however far the zone is scrolled', async () => {
  const { page } = await openStory(browser, server.url, 'Harrow Light', {
    viewport: { width: 1280, height: 500 },
  });
  for (const side of ['now', 'me']) {
    const inside = page.locator(`#zone-${side}`);
    const covered = await inside.evaluate(async (zone) => {
      const hide = zone.parentElement?.querySelector('.put-away');
      const found: string[] = [];
      for (let top = 0; top <= zone.scrollHeight - zone.clientHeight; top += 7) {
        zone.scrollTop = top;
        const word = hide?.querySelector('span:not(.unseen)');
        const { left, right, top: upper, bottom } = word?.getBoundingClientRect() ?? new DOMRect();
        for (const x of [left, (left + right) / 2, right])
          for (const y of [upper, (upper + bottom) / 2, bottom]) {
            const below = document.elementsFromPoint(x, y).find((one) => hide?.contains(one) !== true);
            if (below?.tagName !== 'H2')
              found.push(`${top}: ${below?.tagName} ${below?.textContent.slice(0, 30)}`);
          }
      }
      return { found, reach: zone.scrollHeight - zone.clientHeight };
    });
    expect(covered.reach, side).toBeGreaterThan(50);
    expect(covered.found, side).toEqual([]);
  }
});
