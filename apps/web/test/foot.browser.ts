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

/** A phone, and what is pressed on it with a thumb. */
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** Where the newest answer lies, and between what it can be read. */
function newestLies(page: Page): Promise<Record<'head' | 'top' | 'bottom' | 'foot', number>> {
  return page.evaluate(async () => {
    // An answer is drawn once before the page can lead to it.
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    const edge = (selector: string, side: 'top' | 'bottom'): number =>
      [...document.querySelectorAll(selector)].at(-1)?.getBoundingClientRect()[side] ?? Number.NaN;
    return {
      head: edge('.masthead', 'bottom'),
      top: edge('.story .passage', 'top'),
      bottom: edge('.story .passage', 'bottom'),
      foot: edge('.desk', 'top'),
    };
  });
}

describe('on a phone, an answer', () => {
  test('has its end above the choices, and above the input, wherever there is room for all of it', async () => {
    const { page } = await openStory(browser, server.url, 'Harrow Light', phone);
    const readOn = page.getByRole('button', { name: 'Read on' });
    const whole: string[] = [];
    for (const words of ['look', 'talk to Tamsin', '1', '2', '3', 'bye', 'east', 'look', 'help']) {
      await say(page, words);
      const { head, top, bottom, foot } = await newestLies(page);
      expect(top, words).toBeGreaterThanOrEqual(head);
      if (bottom - top > foot - head - 24) continue;
      whole.push(words);
      expect(bottom, words).toBeLessThan(foot);
      expect(await readOn.count(), words).toBe(0);
    }
    // The longest of them that has room fills nearly all of it.
    expect(whole).toContain('east');
    expect(whole.length).toBeGreaterThan(5);
  });

  test('begins in sight where there is none, says that it goes on, and leads there by keyboard as well', async () => {
    const { page } = await openStory(browser, server.url, 'Harrow Light', phone);
    await say(page, 'talk to Tamsin');
    const { head, top, bottom, foot } = await newestLies(page);
    expect(top).toBeGreaterThanOrEqual(head);
    expect(top).toBeLessThan(head + 24);
    expect(bottom).toBeGreaterThan(foot);
    const readOn = page.getByRole('button', { name: 'Read on' });
    await page.locator('.choices.talk button').first().focus();
    await page.keyboard.press('Shift+Tab');
    expect(await readOn.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await covered(page, '.more-below button, .choices.talk button')).toEqual([]);
    await page.keyboard.press('Enter');
    await readOn.waitFor({ state: 'detached' });
    const after = await newestLies(page);
    expect(after.bottom).toBeLessThan(after.foot);
    // Reading goes on where it was: what can be said comes next.
    await page.keyboard.press('Tab');
    expect(await page.locator('.choices.talk button:focus').count()).toBe(1);
  });

  test('says nothing of going on to somebody who reads further up', async () => {
    const { page } = await openStory(browser, server.url, 'Harrow Light', phone);
    for (const words of ['look', 'talk to Tamsin']) await say(page, words);
    const readOn = page.getByRole('button', { name: 'Read on' });
    await readOn.waitFor();
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expect.poll(() => readOn.count()).toBe(0);
  });
});
