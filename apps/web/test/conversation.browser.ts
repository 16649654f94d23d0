import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setQuotes } from '@lamplight/world';
import { openBrowser } from './browser.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';
import { aloud, askedWords, openStory, press, say } from './playing.ts';

let server: LamplightServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

describe('a conversation', () => {
  test('is led by buttons and by typed numbers, and the story shows what was said', async () => {
    const { page, faults } = await openStory(browser, server.url, 'Harrow Light');
    await say(page, 'talk to Tamsin');
    const choices = page.locator('.choices.talk button');
    const first = (await choices.allTextContents()).filter((words) => words.startsWith('“'));
    expect(first.length).toBeGreaterThan(2);
    const [byNumber = '', byButton = ''] = first;
    await say(page, '1');
    expect(await choices.allTextContents()).not.toContain(byNumber);
    await press(page, byButton);
    const said = ['talk to Tamsin', byNumber, byButton];
    expect(await askedWords(page)).toEqual(said);
    await page.reload();
    await page.locator('#words').waitFor();
    expect(await askedWords(page)).toEqual(said);
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const answer = await page.request.get(`${server.url}/api/v1/sessions/${id}/transcript?format=json`);
    const transcript = (await answer.json()) as { passages: { input: string | null }[] };
    expect(transcript.passages.map(({ input }) => setQuotes(input ?? ''))).toEqual([
      '',
      'talk to Tamsin',
      '1',
      byButton,
    ]);
    // Where the author wrote words to leave with, there is no other goodbye beside them.
    expect(await page.getByRole('button', { name: 'say goodbye' }).count()).toBe(0);
    await press(page, '“I’ll get on.”');
    expect(await choices.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('what can be said stands as buttons and not in the story, and is read aloud once', async () => {
    const { page } = await openStory(browser, server.url, 'Harrow Light');
    await say(page, 'talk to Tamsin');
    const choice = (await page.locator('.choices.talk button').first().textContent()) ?? '';
    expect(await page.locator('.story').textContent()).not.toContain(choice);
    expect((await aloud(page)).split(`1. ${choice}`)).toHaveLength(2);
    // Nor twice when somebody is spoken to who is talking already: the story says so, and the buttons stay.
    await say(page, 'talk to Tamsin');
    expect(await page.locator('.story').textContent()).not.toContain(choice);
    expect((await page.locator('.story .passage').last().innerText()).split('already')).toHaveLength(2);
    expect((await aloud(page)).split(`1. ${choice}`)).toHaveLength(2);
    expect((await page.locator('.choices.talk button').first().textContent()) ?? '').toBe(choice);
  });
});

describe('a question', () => {
  test('is answered by a button, also after a reload', async () => {
    const { page } = await openStory(browser, server.url, 'Harrow Light');
    await say(page, 'examine envelope');
    const answers = page.getByRole('group', { name: 'Your answer' }).getByRole('button');
    const before = await answers.allTextContents();
    expect(before).toContain('the blue envelope');
    await page.reload();
    await page.locator('#words').waitFor();
    expect(await answers.allTextContents()).toEqual(before);
    await press(page, 'the blue envelope');
    expect(await askedWords(page)).toEqual(['examine envelope', 'the blue envelope']);
    expect(await answers.count()).toBe(0);
  });
});

describe('a small screen', () => {
  test('shows the story, the moment or the player, and the input with each of them, by keyboard too', async () => {
    const { page } = await openStory(browser, server.url, 'Harrow Light', {
      viewport: { width: 390, height: 800 },
    });
    const inView = (selector: string) =>
      page.locator(selector).evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        const above = document.elementFromPoint(innerWidth / 3, (top + bottom) / 2);
        return top >= 0 && bottom <= innerHeight && element.contains(above);
      });
    const storyAt = () => page.locator('.story').evaluate((story) => story.getBoundingClientRect().top);
    const at = await storyAt();
    expect(await inView('#words')).toBe(true);
    await page.getByRole('button', { name: 'Here', exact: true }).press('Enter');
    expect(await page.locator('#now').evaluate((title) => title === document.activeElement)).toBe(true);
    expect(await inView('#words')).toBe(true);
    expect(await page.locator('.story').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Me', exact: true }).press('Enter');
    expect(await page.locator('.me').isVisible()).toBe(true);
    expect(await page.locator('.now').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Story', exact: true }).press('Enter');
    expect(await storyAt()).toBe(at);
    await page.getByRole('button', { name: 'Here', exact: true }).click();
    await press(page, 'examine fog bell');
    expect(await page.locator('.story').isVisible()).toBe(true);
    expect(await askedWords(page)).toEqual(['examine the fog bell']);
    expect(await page.locator('#words:focus').count()).toBe(1);
  });
});
