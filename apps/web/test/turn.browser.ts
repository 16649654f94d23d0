import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openBrowser, openPage } from './browser.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';
import { answered, askedWords, begin, say } from './playing.ts';

let server: LamplightServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

test('every turn says who told it, and answers why: rule and cause', async () => {
  const { page, faults } = await openPage(browser, server.url, { bypassCSP: true });
  await begin(page, 'Cloak of Darkness');
  await say(page, 'west');
  await say(page, 'xyzzy');
  expect(await page.locator('.badge').allTextContents()).toEqual(['', '', 'program']);
  expect(await page.getByRole('button', { name: 'Turn 1: plain voice. Why?' }).count()).toBe(1);
  await page.getByRole('button', { name: /^Turn 1: plain voice/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Turn 1' });
  await dialog.locator('.why li').first().waitFor();
  expect(await dialog.textContent()).toContain('you said “west”');
  expect(await dialog.textContent()).toContain('Rule');
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('a rule that says nothing but what was told is not told twice', async () => {
  const { page } = await openPage(browser, server.url);
  await begin(page, 'Harrow Light');
  await say(page, 'give the blue envelope to Tamsin');
  await page.getByRole('button', { name: /^Turn 1: / }).click();
  const why = page.getByRole('dialog', { name: 'Turn 1' }).locator('.why');
  const rules = why.locator('dd').filter({ hasText: 'deliver-to-tamsin' });
  await rules.first().waitFor();
  expect(new Set(await rules.allTextContents())).toEqual(
    new Set(['A rule by Lamplight (deliver-to-tamsin)']),
  );
});

test('any number of turns is taken back from the turn that should not have happened', async () => {
  const { page } = await openPage(browser, server.url);
  await begin(page, 'Cloak of Darkness');
  for (const words of ['west', 'wait', 'east']) await say(page, words);
  await page.getByRole('button', { name: /^Turn 2: / }).click();
  await page.getByRole('button', { name: 'Take 2 turns back' }).click();
  await answered(page);
  await page.getByText('2 turns were taken back. You are at turn 1 again.').waitFor();
  expect(await askedWords(page)).toEqual(['west']);
});

test('a second path begins after any turn, with a name, and the first one stays', async () => {
  const { page } = await openPage(browser, server.url);
  await begin(page, 'Cloak of Darkness');
  for (const words of ['west', 'wait', 'east']) await say(page, words);
  await page.getByRole('button', { name: /^Turn 1: / }).click();
  await page.getByLabel('A name for the new path').fill('the cloak stays on');
  await page.getByRole('button', { name: 'Open it here' }).click();
  await page.getByText('You are on “the cloak stays on” now.').waitFor();
  expect(await askedWords(page)).toEqual(['west']);
  await page.getByRole('button', { name: 'What if …' }).click();
  await page.getByRole('button', { name: 'Go there: The first path' }).click();
  await page.getByText('You are on “The first path” now.').waitFor();
  expect(await askedWords(page)).toEqual(['west', 'wait', 'east']);
});

test('a score that changed answers why', async () => {
  const { page } = await openPage(browser, server.url);
  await begin(page, 'Cloak of Darkness');
  for (const words of ['west', 'put the cloak on the hook']) await say(page, words);
  await page.getByRole('button', { name: /1 of 2 Why\?/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Turn 2' });
  await dialog.locator('.why li').first().waitFor();
  expect(await dialog.locator('.why li').count()).toBeGreaterThan(0);
});
