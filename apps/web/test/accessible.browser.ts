import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openBrowser, openPage } from './browser.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';
import { aloud, backGently, begin, openStory, say, showView } from './playing.ts';

let server: LamplightServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

/** Looks at a dialog and closes it again. */
async function inDialog(page: Page, opener: string): Promise<string[]> {
  await page.getByRole('button', { name: opener, exact: true }).first().click();
  await page.locator('dialog[open]').waitFor();
  const found = await violations(page);
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  return found;
}

async function noSidewaysScroll(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
}

for (const [theme, width] of [
  ['dark', 1280],
  ['light', 390],
  ['sepia', 1280],
  ['contrast', 390],
  ['light', 1280],
  ['dark', 390],
] as const) {
  describe(`${width} px wide, ${theme}`, () => {
    const options = { viewport: { width, height: 800 }, bypassCSP: true };

    test('axe finds nothing on any screen or dialog', async () => {
      const { page } = await openPage(browser, undefined, options);
      await page.addInitScript(
        (data) => {
          localStorage.setItem('lamplight.reading', JSON.stringify({ settings: data, look: { data } }));
        },
        { theme },
      );
      await page.goto(server.url);
      await page.getByRole('button', { name: 'Begin Cloak of Darkness' }).waitFor();
      expect(await violations(page), 'start').toEqual([]);
      expect(await inDialog(page, 'I need help now'), 'help now').toEqual([]);
      await begin(page, 'Cloak of Darkness');
      await say(page, 'xyzzy');
      expect(await violations(page), 'play').toEqual([]);
      await showView(page, 'Here');
      expect(await violations(page), 'here').toEqual([]);
      await showView(page, 'Me');
      await page.locator('.entity:visible').first().click();
      expect(await violations(page), 'me').toEqual([]);
      await showView(page, 'More');
      expect(await violations(page), 'more').toEqual([]);
      for (const opener of ['What if …', 'Transcript', 'Help']) {
        expect(await inDialog(page, opener), opener).toEqual([]);
      }
      await showView(page, 'Story');
      await say(page, 'I want to kill myself');
      await page.locator('.care').waitFor();
      expect(await violations(page), 'care').toEqual([]);
      await backGently(page);
      for (const words of ['west', 'put the cloak on the hook', 'east', 'south', 'read the message']) {
        await say(page, words);
      }
      await page.locator('.ending').waitFor();
      expect(await violations(page), 'ended').toEqual([]);
      await page.goto(`${server.url}/play/nothing-here`);
      await page.getByRole('heading', { name: 'This story is not here' }).waitFor();
      expect(await violations(page), 'not here').toEqual([]);
      await page.goto(server.url);
      await page.locator('.sessions').waitFor();
      expect(await violations(page), 'start with sessions').toEqual([]);
      await page.getByRole('button', { name: 'More of Cloak of Darkness' }).click();
      await page.getByText('Previously').waitFor();
      expect(await violations(page), 'more of a session').toEqual([]);
      expect(await inDialog(page, 'Erase everything of mine'), 'erase').toEqual([]);
      await page.getByRole('button', { name: 'Begin Harrow Light' }).click();
      await page.getByRole('heading', { name: 'What it touches on' }).waitFor();
      await page.getByText('Look at my limits').click();
      expect(await violations(page), 'before').toEqual([]);
      await page.goBack();
      await begin(page, 'Harrow Light');
      await say(page, 'talk to Tamsin');
      await page.locator('.choices.talk').waitFor();
      expect(await violations(page), 'conversation').toEqual([]);
      await say(page, '1');
      expect(await violations(page), 'conversation going on').toEqual([]);
      await page.locator('.badge').last().click();
      await page.locator('.why').waitFor();
      expect(await violations(page), 'why').toEqual([]);
      await page.keyboard.press('Escape');
      await showView(page, 'Me');
      for (const opener of ['Map', 'Journal']) {
        expect(await inDialog(page, opener), opener).toEqual([]);
      }
      for (const screen of ['help', 'limits', 'plan', 'breathe', 'ground']) {
        await page.goto(`${server.url}/${screen}`);
        await page.locator('#main h1').first().waitFor();
        expect(await violations(page), screen).toEqual([]);
      }
    });
  });
}

describe('small screens', () => {
  for (const width of [320, 390]) {
    test(`at ${width} px nothing scrolls sideways, and what is pressed is large enough`, async () => {
      const { page } = await openPage(browser, server.url, {
        viewport: { width, height: 700 },
        hasTouch: true,
      });
      await page.getByRole('button', { name: 'Begin Cloak of Darkness' }).waitFor();
      expect(await noSidewaysScroll(page)).toBe(true);
      await begin(page, 'Cloak of Darkness');
      await say(page, 'say thisisoneverylongwordthatdoesnotfitonanysmallscreenandmustbebrokensomewhere');
      expect(await noSidewaysScroll(page)).toBe(true);
      const small = await page
        .locator('button:visible:not(.noun), .colophon a:visible')
        .evaluateAll((targets) =>
          targets.flatMap((target) => {
            const { width: wide, height: high } = target.getBoundingClientRect();
            return wide < 43.5 || high < 43.5 ? [`${target.textContent} ${wide} × ${high}`] : [];
          }),
        );
      expect(small).toEqual([]);
      await say(page, 'I want to kill myself');
      await page.locator('.care').waitFor();
      expect(await noSidewaysScroll(page)).toBe(true);
    });
  }
});

describe('the watch on the page', () => {
  test('care comes first, is read aloud once, keeps the words out of sight, and steps back when one wants', async () => {
    const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
    await say(page, 'I want to kill myself');
    const care = page.getByRole('region', { name: 'A word outside the story' });
    await care.waitFor();
    const title = (await care.getByRole('heading').first().textContent()) ?? '';
    expect((await aloud(page)).split(title)).toHaveLength(2);
    expect(await care.evaluate((panel) => panel.getBoundingClientRect().top < window.innerHeight / 2)).toBe(
      true,
    );
    expect(await care.locator('a[href="tel:999"]').count()).toBe(2);
    expect(await care.locator('a[href="tel:116123"]').count()).toBe(2);
    expect(await page.locator('body').textContent()).not.toContain('kill myself');
    expect(await page.locator('#words:focus').count()).toBe(1);
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('#words').inputValue()).toBe('');
    await backGently(page);
    expect(await page.locator('#words:focus').count()).toBe(1);
    expect(await care.count()).toBe(0);
  });

  for (const [width, height] of [
    [1280, 860],
    [390, 800],
  ] as const) {
    test(`at ${width} × ${height} a number to call and the way back are in sight at once`, async () => {
      const { page } = await openStory(browser, server.url, 'Harrow Light', { viewport: { width, height } });
      const isSeen = (element: Element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return top >= 0 && bottom <= innerHeight && element.contains(above);
      };
      const number = page.locator('.care a[href^="tel:"]').first();
      for (const [words, name] of [
        ['help me', 'Go back to the story'],
        ['I want to kill myself', 'Back to the story, gently'],
      ] as const) {
        const back = page.getByRole('button', { name });
        await say(page, words);
        await page.locator('.care').waitFor();
        expect(await number.evaluate(isSeen), words).toBe(true);
        expect(await back.evaluate(isSeen), words).toBe(true);
        await back.click();
        if (name.startsWith('Back')) await page.getByRole('button', { name: 'Go on from here' }).click();
      }
    });
  }

  test('care that was read does not come back when what came after it is taken back', async () => {
    const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
    await say(page, 'west');
    await say(page, 'I want to kill myself');
    await page.locator('.care').waitFor();
    await page.reload();
    await page.locator('.care').waitFor();
    await backGently(page);
    await say(page, 'east');
    await page.getByRole('button', { name: 'Take back' }).click();
    await page.getByText('Taken back: “east”').waitFor();
    expect(await page.locator('.care').count()).toBe(0);
    await page.reload();
    await page.locator('.story').waitFor();
    expect(await page.locator('.care').count()).toBe(0);
  });

  test('a theme that was chosen is there before the first paint, and stays', async () => {
    const { page } = await openPage(browser, server.url, { colorScheme: 'dark' });
    await page.getByRole('banner').getByRole('button', { name: 'Reading and sound' }).click();
    await page.getByRole('radio', { name: 'Paper' }).check();
    await page.reload({ waitUntil: 'commit' });
    await page.locator('body').waitFor({ state: 'attached' });
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  });
});
