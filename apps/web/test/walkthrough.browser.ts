import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Interaction, Offer, Session, Turn } from '@lamplight/contracts';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setQuotes } from '@lamplight/world';
import { openBrowser, openPage } from './browser.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';
import { answered } from './playing.ts';

let server: LamplightServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

const adventure = 'harrow-light';
const longest = 600_000;

/** The shortest way through that its author wrote down, line by line. */
function walkthrough(): readonly string[] {
  const folder = join(import.meta.dirname, '../../../adventures', adventure, 'walkthroughs');
  const ways = readdirSync(folder).map((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#')),
  );
  const [shortest] = ways.toSorted((one, other) => one.length - other.length);
  if (shortest === undefined) throw new Error(`${adventure} has no walkthrough.`);
  return shortest;
}

/** Begins the story with the luck that walkthroughs are written for. */
async function start(page: Page): Promise<Session> {
  await page.request.get(server.url);
  const begun = await page.request.post(`${server.url}/api/v1/sessions`, { data: { adventure, seed: 1 } });
  return (await begun.json()) as Session;
}

async function openAtStart(options: BrowserContextOptions = {}) {
  const opened = await openPage(browser, undefined, options);
  const session = await start(opened.page);
  await opened.page.goto(`${server.url}/play/${session.id}`);
  await opened.page.locator('#words').waitFor();
  return { ...opened, session };
}

test(
  'the whole story is played by keyboard alone, and the input never loses the focus',
  { timeout: longest },
  async () => {
    const { page, faults } = await openAtStart();
    await page.locator('#words:focus').waitFor();
    for (const line of walkthrough()) {
      expect(await page.locator('#words:focus').count(), line).toBe(1);
      await page.keyboard.type(line);
      await page.keyboard.press('Enter');
      await answered(page);
    }
    await page.locator('#ending:focus').waitFor();
    expect(faults).toEqual([]);
  },
);

test(
  'the whole story is played at 390 px with a finger, and nothing ever runs off the screen',
  { timeout: longest },
  async () => {
    const { page, faults } = await openAtStart({ viewport: { width: 390, height: 800 }, hasTouch: true });
    for (const line of walkthrough()) {
      await page.locator('#words').tap();
      await page.locator('#words').fill(line);
      await page.getByRole('button', { name: 'Send' }).tap();
      await answered(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), line).toBe(true);
    }
    await page.locator('.ending').waitFor();
    expect(faults).toEqual([]);
  },
);

/** The same command, whatever the order of its parts. */
function sameCommand(one: object, other: object): boolean {
  const sorted = (command: object) =>
    JSON.stringify(Object.entries(command).toSorted(([a], [b]) => a.localeCompare(b)));
  return sorted(one) === sorted(other);
}

/** Presses what does this. Where it lies folded away under its thing, that is unfolded first. */
async function pressOffer(page: Page, offer: Pick<Offer, 'words' | 'command'>): Promise<void> {
  const { verb } = offer.command;
  if (verb === 'go') {
    const direction = String(offer.command['direction']);
    const way = page.locator('.exits button span', { hasText: new RegExp(`\\b${direction}\\b`, 'i') });
    await way.first().click();
    return;
  }
  const button = page.getByRole('button', { name: setQuotes(offer.words), exact: true });
  if ((await button.count()) === 0) {
    const folded = page.locator('.entity[aria-expanded="false"]');
    while ((await folded.count()) > 0) await folded.first().click();
  }
  if ((await button.count()) > 0) {
    await button.first().click();
    return;
  }
  // What can only be looked at is one word that looks.
  const name = offer.words.replace(/^examine (?:the )?/, '');
  await page.locator('.scenery button', { hasText: name }).first().click();
}

test(
  'the whole story is played by mouse; only what a player has to think of for themselves is typed',
  { timeout: longest },
  async () => {
    const { page, faults, session } = await openAtStart({ viewport: { width: 1400, height: 1000 } });
    // A second playing with the same luck says how each line is understood.
    const twin = await start(page);
    let { offers, answers }: Pick<Session, 'offers' | 'answers'> = session;
    const typed: string[] = [];
    for (const [index, text] of walkthrough().entries()) {
      const interaction: Interaction = { key: `twin-${index}`, text };
      const answer = await page.request.post(`${server.url}/api/v1/sessions/${twin.id}/interactions`, {
        data: interaction,
      });
      const turn = (await answer.json()) as Turn;
      const commands = turn.reading?.commands ?? [];
      const number = /^\d+$/.exec(text)?.[0];
      if (number !== undefined) await page.locator(`.choices.talk button[data-number="${number}"]`).click();
      else if (answers?.includes(text))
        await page.locator('.quick button', { hasText: text }).first().click();
      else {
        const [first] = commands;
        const offer =
          commands.length === 1 && first ? offers.find((one) => sameCommand(one.command, first)) : undefined;
        const shutWay =
          commands.length === 1 && first?.verb === 'go' ? { words: '', command: first } : undefined;
        if (offer === undefined && shutWay !== undefined) await pressOffer(page, shutWay);
        else if (offer === undefined) {
          typed.push(text);
          await page.locator('#words').fill(text);
          await page.keyboard.press('Enter');
        } else await pressOffer(page, offer);
      }
      await answered(page);
      ({ offers, answers } = turn);
    }
    await page.locator('.ending').waitFor();
    // Questions and tricks that the story does not give away have no button.
    expect(typed.length).toBeLessThan(walkthrough().length / 4);
    expect(faults).toEqual([]);
  },
);
