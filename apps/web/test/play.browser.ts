import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';
import { aloud, askedWords, openStory, press, say, send, tabTo } from './playing.ts';

let server: LamplightServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

const tenTurns = [
  'look',
  'examine the cloak',
  'examine the chandeliers',
  'inventory',
  'wait',
  'west',
  'put the cloak on the hook',
  'east',
  'south',
  'read the message',
];

describe('playing by keyboard alone', () => {
  test('a whole story is played without a pointer: the input keeps the focus, and at the end the ways on have it', async () => {
    const { page, faults } = await openPage(browser, server.url);
    const beginCloak = page.getByRole('button', { name: 'Begin Cloak of Darkness' });
    await beginCloak.waitFor();
    await tabTo(page, beginCloak);
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Skip this and begin' }));
    await page.keyboard.press('Enter');
    await page.locator('#words:focus').waitFor();
    for (const words of tenTurns) {
      await expect.poll(() => page.locator('#words:focus').count()).toBe(1);
      await page.keyboard.type(words);
      await send(page);
    }
    expect(await askedWords(page)).toEqual(tenTurns);
    await page.locator('#ending:focus').waitFor();
    expect(await page.locator('#words').count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#words:focus').waitFor();
    expect(await askedWords(page)).toEqual(tenTurns.slice(0, -1));
    expect(faults).toEqual([]);
  });

  test('the arrow keys bring back what was typed, also after a reload', async () => {
    const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
    await say(page, 'look');
    await say(page, 'wait');
    await page.reload();
    await page.locator('#words:focus').waitFor();
    await page.keyboard.type('half a sent');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('#words').inputValue()).toBe('wait');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('#words').inputValue()).toBe('look');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#words').inputValue()).toBe('half a sent');
  });

  test('the skip link leads to the input', async () => {
    const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
    await page.locator('.brand').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('#words:focus').count()).toBe(1);
  });
});

test('what was understood has a small sign beside it, and what was not has none', async () => {
  const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
  const sign = () =>
    page
      .locator('.story h2.asked')
      .last()
      .evaluate((asked) => getComputedStyle(asked, '::after').content);
  await say(page, 'look');
  expect(await sign()).toContain('✓');
  await say(page, 'frobnicate the zork');
  expect(await sign()).toBe('none');
});

describe('playing by mouse through the panels', () => {
  test('the whole story is played by pressing what can be done', async () => {
    const { page, faults } = await openStory(browser, server.url, 'Cloak of Darkness');
    await press(page, 'west');
    await page
      .locator('.me')
      .getByRole('button', { name: /velvet cloak/ })
      .click();
    await press(page, /^take the velvet cloak off$/);
    await press(page, /^put the velvet cloak on the small brass hook$/);
    await press(page, /^east/);
    await press(page, /^south/);
    await press(page, /^examine message/);
    await page.getByRole('heading', { name: /Here the story ends/ }).waitFor();
    expect(await page.locator('.me').textContent()).toContain('2 of 2');
    expect(faults).toEqual([]);
  });

  test('the end is no dead end: take back, or begin again', async () => {
    const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
    for (const words of tenTurns.slice(5)) await say(page, words);
    for (const name of ['Transcript', 'Help']) {
      expect(await page.getByRole('button', { name, exact: true }).isVisible()).toBe(true);
    }
    await page.getByRole('button', { name: 'Take back' }).click();
    await page.getByText('Taken back: “read the message”').waitFor();
    expect(await page.locator('.ending').count()).toBe(0);
    await say(page, 'read the message');
    const before = page.url();
    await page.getByRole('button', { name: 'Begin again' }).click();
    await page.waitForURL((url) => url.href !== before);
    await page.locator('#words').waitFor();
    expect(await askedWords(page)).toEqual([]);
  });

  test('two names of one way out are one row, and the ways out stand before what is only scenery', async () => {
    const { page } = await openStory(browser, server.url, 'Harrow Light');
    const titles = await page.locator('.now h3').allTextContents();
    expect(titles[0]).toBe('Ways out');
    expect(titles.indexOf('Also to be seen')).toBeGreaterThan(titles.indexOf('Who is here'));
    await say(page, 'go east');
    await press(page, /^west or out/i);
    expect(await page.locator('.now .place').textContent()).toContain('Quay');
  });

  test('retelling keeps the story as long as it is', async () => {
    const { page } = await openStory(browser, server.url, 'Harrow Light');
    await say(page, 'look');
    await press(page, 'Retell');
    await page.getByText('The same moment in other words').waitFor();
    expect(await askedWords(page)).toEqual(['look']);
  });

  test('and says so where there are no other words', async () => {
    const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
    await say(page, 'look');
    await press(page, 'Retell');
    await page.getByText('there are no other words for it').first().waitFor();
    expect(await askedWords(page)).toEqual(['look']);
  });

  test('a second path is opened, left and found again', async () => {
    const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
    await say(page, 'west');
    await page.getByRole('button', { name: 'What if …' }).click();
    await page.getByLabel('A name for the new path').fill('the brave way');
    await page.getByRole('button', { name: 'Open it here' }).click();
    await page.getByText('You are on “the brave way” now.').waitFor();
    await say(page, 'east');
    expect(await askedWords(page)).toEqual(['west', 'east']);
    await page.getByRole('button', { name: 'What if …' }).click();
    await page.getByRole('button', { name: 'Go there: The first path' }).click();
    await page.getByText('You are on “The first path” now.').waitFor();
    expect(await askedWords(page)).toEqual(['west']);
  });
});

describe('what a screen reader is told', () => {
  test('the one live region holds the newest turn and nothing else', async () => {
    const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
    expect(await page.locator('[aria-live]').count()).toBe(1);
    expect(await aloud(page)).toBe('');
    await say(page, 'west');
    const cloakroom = await aloud(page);
    expect(cloakroom).toMatch(/^Cloakroom/);
    await say(page, 'wait');
    expect(await aloud(page)).not.toContain('Cloakroom');
    const newest = await page.locator('.story .passage').last().locator('.telling').allTextContents();
    expect((await aloud(page)).replaceAll(/\s/g, '')).toBe(newest.join('').replaceAll(/\s/g, ''));
    await page.reload();
    await page.locator('#words').waitFor();
    expect(await aloud(page)).toBe('');
  });
});

describe('one playing, several tabs', () => {
  test('a reload resumes where the story stands, and another tab follows', async () => {
    const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
    await say(page, 'west');
    await page.reload();
    await page.locator('#words').waitFor();
    expect(await askedWords(page)).toEqual(['west']);
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second.locator('#words').waitFor();
    await say(page, 'east');
    await second.locator('h2.asked', { hasText: 'east' }).waitFor();
    await press(second, 'Take back');
    await page.waitForFunction(() => document.querySelectorAll('h2.asked').length === 1);
    expect(await askedWords(page)).toEqual(['west']);
  });
});
