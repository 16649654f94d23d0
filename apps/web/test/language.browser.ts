import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openBrowser, openPage } from './browser.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';
import { askedWords, openStory, say } from './playing.ts';

let server: LamplightServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

test('the page speaks German to whoever prefers it, and says so; the story stays in its own language', async () => {
  const { page, faults } = await openStory(browser, server.url, 'Cloak of Darkness', {
    locale: 'de-AT',
    bypassCSP: true,
  });
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  expect(await page.locator('.story').getAttribute('lang')).toBe('en');
  await say(page, 'west');
  await page.getByRole('button', { name: 'Zurücknehmen', exact: true }).click();
  await page.getByText('Zurückgenommen: „west“. Du bist wieder am Anfang.').waitFor();
  // What the program says of itself is the page's, also after it was loaded again; what was typed is English.
  await say(page, 'save');
  const own = page.locator('.telling.program').last();
  for (const again of [false, true]) {
    if (again) await page.reload();
    await own.getByText('Zu speichern gibt es nichts').waitFor();
    expect(await own.getAttribute('lang')).toBe('de');
  }
  expect(await violations(page)).toEqual([]);
  for (const screen of ['', 'help', 'limits', 'breathe', 'ground', 'plan']) {
    await page.goto(`${server.url}/${screen}`);
    await page.locator('#main h1').first().waitFor();
    expect(await page.locator('html').getAttribute('lang'), screen).toBe('de');
    expect(await violations(page), screen).toEqual([]);
  }
  await page.goto(server.url);
  await page.getByText('Die Geschichten werden auf Englisch erzählt').waitFor();
  expect(faults).toEqual([]);
});

test('another language is spoken at once where it is chosen, in the middle of a story, and stays', async () => {
  const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
  await say(page, 'west');
  await say(page, 'save');
  await page.getByText('There is nothing to save').first().waitFor();
  await page.getByRole('banner').getByRole('button', { name: 'Reading and sound' }).click();
  await page.getByRole('radio', { name: 'Deutsch' }).check();
  await page.getByRole('heading', { name: 'Lesen und Hören' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Zug 1: schlichte Stimme/ }).waitFor();
  await page.locator('.telling.program').getByText('Zu speichern gibt es nichts').waitFor();
  expect(await askedWords(page)).toEqual(['west', 'save']);
  await page.reload();
  await page.getByLabel('Was tust du?').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
});

test('where a language cannot be fetched the page goes on in English', async () => {
  const { page } = await openPage(browser, undefined, { locale: 'de' });
  await page.route(/german-[^/]*\.js$/, (route) => route.abort());
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Begin Harrow Light' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test('in the middle of a story, too: what the program says of itself, and every word of care', async () => {
  const { page, faults } = await openStory(browser, server.url, 'Cloak of Darkness', { locale: 'de' });
  for (const asked of ['help', 'Hilfe']) {
    await page.locator('#words').fill(asked);
    await page.keyboard.press('Enter');
    const window = page.getByRole('dialog', { name: 'Wie man spielt' });
    await window.waitFor();
    await page.keyboard.press('Escape');
    await window.waitFor({ state: 'hidden' });
  }
  expect(await askedWords(page)).toEqual([]);
  await say(page, 'help me');
  await page.locator('.care[lang="de"]').getByRole('heading', { name: 'Hilfe, jetzt' }).waitFor();
  await page.getByRole('button', { name: /Zurück zur Geschichte/ }).click();
  await say(page, 'I want to kill myself');
  await page.locator('.care[lang="de"][data-level="3"]').waitFor();
  expect(faults).toEqual([]);
});

test('whoever reads German is helped in German, with the server and without it', async () => {
  const { page } = await openPage(browser, server.url, { locale: 'de' });
  const open = () =>
    page.getByRole('banner').getByRole('button', { name: 'Ich brauche jetzt Hilfe' }).click();
  const helped = page.locator('dialog .help-now-words[lang="de"] .care-words');
  await open();
  await helped.getByText('Notruf').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(await helped.count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.route('**/help-now*', (route) => route.abort());
  await open();
  await helped.getByText('Notruf').first().waitFor();
  // Each number is named for where it holds, once, however a language bends the name.
  await page.locator('.help-now-words .resources').getByText('Notruf in den USA').waitFor();
  expect(await page.locator('.help-now-words .resources small').count()).toBe(0);
});

test('how things are is said in the language of the page, and what they are called stays as it is told', async () => {
  const { page } = await openStory(browser, server.url, 'Harrow Light', { locale: 'de' });
  const cap = page.locator('.me .entity').filter({ hasText: 'postman’s cap' });
  expect(await cap.locator('small').textContent()).toBe('angezogen');
  expect(await cap.locator('small [lang="de"]').textContent()).toBe('angezogen');
  const pan = page.locator('.scenery button').filter({ hasText: 'saucepan' });
  expect(await pan.textContent()).toBe('ansehen: saucepan (bei Tamsin)');
  expect(await pan.locator('[lang="de"] [lang="en"]').textContent()).toBe(' Tamsin');
  await say(page, 'east');
  const box = page.locator('.now .entity').filter({ hasText: 'box of matches' });
  expect(await box.locator('small').textContent()).toBe('auf the shelf');
  expect(await page.locator('.exits button').first().textContent()).toContain('west oder out');
});
