import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';
import { answered, askedWords, openStory, say } from './playing.ts';
import { holdSocket, withoutSocket } from './socket.ts';

let server: LamplightServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
beforeEach(async () => {
  if (!server.isOpen()) await server.restart();
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

/** What the server has of the session that is open. */
async function inJournal(page: Page): Promise<{ inputs: string[]; turn: number; sequence: number }> {
  const id = page.url().split('/').at(-1);
  const answer = await page.request.get(`${server.url}/api/v1/sessions/${id}`);
  const { passages, turn, sequence } = (await answer.json()) as {
    passages: { input: string | null }[];
    turn: number;
    sequence: number;
  };
  return { inputs: passages.flatMap(({ input }) => (input === null ? [] : [input])), turn, sequence };
}

/** The requests that the page sends from now on to play. */
function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') requests.push(new URL(request.url()).pathname.split('/').at(-1) ?? '');
  });
  return requests;
}

test('a story is played over one socket: no request is sent, and another tab hears of it', async () => {
  const { page, faults } = await openStory(browser, server.url, 'Cloak of Darkness');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.locator('#words').waitFor();
  await say(page, 'look');
  const requests = requestsOf(page);
  await say(page, 'west');
  await page.getByRole('button', { name: 'Take back' }).click();
  await page.getByText('Taken back: “west”').waitFor();
  expect(requests).toEqual([]);
  await expect.poll(() => askedWords(other)).toEqual(['look']);
  expect(faults).toEqual([]);
});

test('with the connection cut and the server killed in the middle nothing that was said is lost or doubled', async () => {
  const { page, faults } = await openStory(browser, server.url, 'Cloak of Darkness');
  const socket = await holdSocket(page);
  await page.reload();
  await page.locator('#words').waitFor();
  const said: string[] = [];
  const submit = async (words: string): Promise<void> => {
    said.push(words);
    await page.locator('#words').fill(words);
    await page.keyboard.press('Enter');
  };
  for (let round = 0; round < 6; round += 1) {
    for (const words of ['look', 'west', 'inventory', 'east']) await submit(words);
    // Some are on their way, some wait.
    if (round === 1 || round === 4) await server.restart();
    else socket.cut();
    await submit('wait');
  }
  await answered(page);
  expect(said).toHaveLength(30);
  expect(await askedWords(page)).toEqual(said);
  const { inputs, turn, sequence } = await inJournal(page);
  expect(inputs).toEqual(said);
  expect(turn).toBe(30);
  // The first entry is the beginning; every turn after it has a number of its own.
  expect(sequence).toBe(31);
  expect(socket.opened()).toBeGreaterThan(3);
  await page.reload();
  await page.locator('#words').waitFor();
  expect(await askedWords(page)).toEqual(said);
  expect(faults).toEqual([]);
}, 120_000);

test('an ask over a connection that died in its sleep is asked again over another', async () => {
  const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
  const socket = await holdSocket(page);
  await page.reload();
  await page.locator('#words').waitFor();
  await say(page, 'look');
  // Nothing closes it, and nothing comes through any more.
  socket.freeze();
  await page.locator('#words').fill('west');
  await page.keyboard.press('Enter');
  await expect.poll(() => socket.opened(), { timeout: 20_000 }).toBeGreaterThan(1);
  await answered(page);
  expect(await askedWords(page)).toEqual(['look', 'west']);
  expect((await inJournal(page)).inputs).toEqual(['look', 'west']);
});

test('where no socket is let through the story is played and followed over HTTP', async () => {
  const { page, faults } = await openStory(browser, server.url, 'Cloak of Darkness');
  await withoutSocket(page);
  await page.reload();
  await page.locator('#words').waitFor();
  const requests = requestsOf(page);
  await say(page, 'look');
  expect(requests).toEqual(['interactions']);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.locator('#words').waitFor();
  await say(other, 'west');
  await expect.poll(() => askedWords(page), { timeout: 10_000 }).toEqual(['look', 'west']);
  expect(await page.getByText('The server cannot be reached').count()).toBe(0);
  expect(faults).toEqual([]);
});
