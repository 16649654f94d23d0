import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
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

/** Which of them cannot be pressed where they stand: out of sight, or under something else. */
function covered(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const spots = [top + 4, (top + bottom) / 2, bottom - 4];
        return spots.some((y) => !element.contains(document.elementFromPoint((left + right) / 2, y)));
      })
      .map((element) => element.textContent || element.id),
  );
}

/** The first line of the story that can be seen. */
function firstRead(page: Page): Promise<string | null> {
  return page.locator('.passage :is(h2, p)').evaluateAll((lines) => {
    const head = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
    return lines.find((line) => line.getBoundingClientRect().bottom > head + 1)?.textContent ?? null;
  });
}

/** Letters of another size, as somebody chose them before. */
async function withLetters(page: Page, size: number): Promise<void> {
  await page.addInitScript((kept) => {
    localStorage.setItem(
      'lamplight.reading',
      JSON.stringify({ settings: { size: kept }, look: { data: {}, style: { '--scale': String(kept) } } }),
    );
  }, size);
}

describe('what stays at the foot of the screen', () => {
  for (const [locale, width, height, size] of [
    ['de', 1280, 800, 1],
    ['en', 1024, 768, 1],
    ['en', 1280, 800, 1.5],
    ['de', 390, 844, 1],
  ] as const) {
    test(`lies over no input: ${locale}, ${width} × ${height}, letters ${size * 100} %`, async () => {
      const { page } = await openStory(browser, server.url, 'Harrow Light', {
        locale,
        viewport: { width, height },
      });
      await withLetters(page, size);
      await page.reload();
      await page.locator('#words').waitFor();
      await say(page, 'wait');
      expect(await covered(page, '#words, .ask [type="submit"]')).toEqual([]);
      expect(await covered(page, width / size >= 1024 ? '.acts button' : '.views button')).toEqual([]);
    });
  }

  test('grows with the letters: the top bar stays whole, and so does the input, and one reads on where one was', async () => {
    const { page } = await openStory(browser, server.url, 'Harrow Light', {
      viewport: { width: 390, height: 844 },
    });
    for (const text of ['look', 'examine fog bell', 'look', 'wait']) await say(page, text);
    await page
      .locator('.story .passage')
      .nth(1)
      .evaluate((one) => one.scrollIntoView({ block: 'start' }));
    const before = await firstRead(page);
    const { x = 0, y = 0 } = (await page.locator('.masthead .reading-choice').boundingBox()) ?? {};
    await page.mouse.click(x + 10, y + 10);
    await page.getByRole('slider', { name: 'Size of the letters' }).focus();
    expect(await firstRead(page)).toBe(before);
    await page.keyboard.press('End');
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await covered(page, '.masthead :is(a, button), .views button, #words')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await firstRead(page)).toBe(before);
  });

  test('fades what is above it on a wide screen, too, and cuts no line', async () => {
    const { page } = await openStory(browser, server.url, 'Harrow Light');
    const fade = await page.locator('.foot').evaluate((foot) => {
      const { top, maskImage } = getComputedStyle(foot, '::before');
      return { top: Number.parseFloat(top), maskImage, own: getComputedStyle(foot).backgroundImage };
    });
    expect(fade).toMatchObject({ maskImage: expect.stringContaining('gradient'), own: 'none' });
    expect(fade.top).toBeLessThanOrEqual(-12);
  });

  test('has nothing of an act upon the story over what else is shown', async () => {
    const { page } = await openStory(browser, server.url, 'Harrow Light', {
      viewport: { width: 390, height: 844 },
    });
    await say(page, 'look');
    await say(page, 'retell');
    const notice = page.locator('.notices', { hasText: 'The same moment in other words' });
    await notice.waitFor();
    for (const view of ['Here', 'Me', 'More']) {
      await page.getByRole('button', { name: view, exact: true }).click();
      expect(await notice.isVisible(), view).toBe(false);
    }
    await page.getByRole('button', { name: 'Story', exact: true }).click();
    expect(await notice.isVisible()).toBe(true);
  });

  test('has paper behind all of its words, and fades what is above them', async () => {
    const { page } = await openStory(browser, server.url, 'Harrow Light', {
      viewport: { width: 390, height: 844 },
    });
    await say(page, 'talk to Tamsin');
    // How far above its first words the paper begins, which is as clear as glass there and whole 0.75 rem below.
    const above = await page.locator('.desk').evaluate((desk) => {
      const paper =
        desk.getBoundingClientRect().top + Number.parseFloat(getComputedStyle(desk, '::before').top);
      return (desk.querySelector('.choices') ?? desk).getBoundingClientRect().top - paper;
    });
    expect(above).toBeGreaterThanOrEqual(12);
  });

  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    test(`shows what can be said in a conversation: ${width} × ${height}`, async () => {
      const { page } = await openStory(browser, server.url, 'Harrow Light', {
        viewport: { width, height },
      });
      await say(page, 'talk to Tamsin');
      expect(await page.locator('.choices.talk button').count()).toBeGreaterThan(2);
      expect(await covered(page, '.choices.talk button, #words')).toEqual([]);
      const asked = page.locator('.story h2.asked').last();
      const [head, foot] = await Promise.all([
        asked.evaluate((heading) => heading.getBoundingClientRect().top),
        page.locator('.desk').evaluate((desk) => desk.getBoundingClientRect().top),
      ]);
      expect(head).toBeLessThan(foot - 100);
    });
  }
});
