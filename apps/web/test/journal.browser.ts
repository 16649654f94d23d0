import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.ts';
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

test('the journal holds what was learned with its source, takes notes and pins, and is searched', async () => {
  const { page, faults } = await openStory(browser, server.url, 'Harrow Light', { bypassCSP: true });
  await say(page, 'east');
  await say(page, 'read the arrivals ledger');
  await page.getByRole('button', { name: 'Journal', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'What you know' });
  const facts = dialog.getByRole('heading', { name: 'What you learned' }).locator('~ .facts').first();
  await facts.locator('li').first().waitFor();
  expect(await facts.textContent()).toMatch(/read.*Harbour Office, turn \d/);
  const before = await facts.locator('li').count();
  await facts.locator('li').last().getByRole('button', { name: 'Pin' }).click();
  await facts.locator('[data-pinned="true"]').waitFor();
  await dialog.getByLabel('A new note').fill('Ask Bram about the wick');
  await page.keyboard.press('Enter');
  await dialog.getByText('Ask Bram about the wick').waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('checkbox', { name: 'only what is pinned' }).check();
  await page.waitForFunction((count) => document.querySelectorAll('.facts li').length < count, before);
  await dialog.getByRole('checkbox', { name: 'only what is pinned' }).uncheck();
  await dialog.getByLabel('Search in it').fill('wick');
  await page.waitForFunction(() => document.querySelector('.facts')?.textContent.includes('wick') ?? false);
  await dialog.getByRole('button', { name: 'Take it away' }).click();
  await dialog.getByText('Ask Bram about the wick').waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
});

test('what was done for a quest is known from the quest, by its name as it is set', async () => {
  const { page } = await openStory(browser, server.url, 'Harrow Light');
  await say(page, 'give the blue envelope to Tamsin');
  await page.getByRole('button', { name: 'Journal', exact: true }).click();
  const facts = page.getByRole('dialog').locator('.facts').last();
  await facts.getByText('Done: A blue envelope').waitFor();
  expect(await facts.locator('small').allTextContents()).toContain(
    'quest, Thursday’s post: The Quay, turn 1.',
  );
});

test('what an author stressed is set as stress in the story, the journal and what happened before, and is no place', async () => {
  const { page } = await openStory(browser, server.url, 'Harrow Light');
  await say(page, 'east');
  const newest = page.locator('.story .passage').last();
  expect(await newest.locator('.telling h3').allTextContents()).toEqual(['The Harbour Office']);
  await say(page, 'read the arrivals ledger');
  expect(await newest.locator('.telling h3').count()).toBe(0);
  const stressed = (await newest.locator('.telling em').first().textContent()) ?? '';
  await page.getByRole('button', { name: 'Journal', exact: true }).click();
  const facts = page.getByRole('dialog').locator('.facts').last();
  await facts.getByText('ledger').first().waitFor();
  expect(await facts.textContent()).not.toContain('*');
  expect(await facts.locator('em').allTextContents()).toContain(stressed);
  expect(await facts.locator('h4').allTextContents()).toContain('The Harbour Office');
  await page.goto(server.url);
  await page.getByRole('button', { name: /^More of Harrow Light/ }).click();
  await page.getByText('The last words').waitFor();
  expect(await page.locator('main').innerText()).not.toContain('*');
});

test('a note that asks for care gets it first', async () => {
  const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
  await page.getByRole('button', { name: 'Journal', exact: true }).click();
  await page.getByLabel('A new note').fill('I want to kill myself');
  await page.keyboard.press('Enter');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await page.locator('.care').waitFor();
  expect(await page.locator('.care a[href^="tel:"]').count()).toBeGreaterThan(0);
});
