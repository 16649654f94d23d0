import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openBrowser, openPage } from './browser.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';
import { askedWords, backGently, begin, openStory, say, tabTo } from './playing.ts';
import { onlyRequests } from './socket.ts';

let server: LamplightServer;
let browser: Browser;

/** Where every step of the ladder is kept as a picture, to be looked at. */
const pictures = join(tmpdir(), 'lamplight-ladder');

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser(), mkdir(pictures, { recursive: true })]);
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

const care = (page: Page) => page.getByRole('region', { name: 'A word outside the story' });

/** What is written at each level, and the way back to the story. */
const ladder = [
  [1, "I don't want to kill myself anymore, I feel better"],
  [2, "I can't go on"],
  [3, 'I want to kill myself'],
  [4, 'I took too many pills'],
] as const;

const panels = [ladder[1], ladder[2], ladder[3]] as const;

for (const colorScheme of ['dark', 'light'] as const) {
  for (const width of [1280, 390]) {
    test(`every level of the ladder, ${width} px wide, ${colorScheme}: axe finds nothing, and a picture is kept`, async () => {
      const { page, faults } = await openStory(browser, server.url, 'Harrow Light', {
        colorScheme,
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
      const found: string[] = [];
      for (const [level, words] of ladder) {
        await say(page, words);
        const shown = level === 1 ? page.locator('.care-note') : page.locator(`.care[data-level="${level}"]`);
        await shown.last().waitFor();
        await page.screenshot({ path: join(pictures, `level-${level}-${width}-${colorScheme}.png`) });
        found.push(...(await violations(page)));
        if (level === 2) await page.getByRole('button', { name: 'Go back to the story' }).click();
        if (level > 2) {
          await page.getByRole('button', { name: 'Back to the story, gently' }).click();
          await page.screenshot({ path: join(pictures, `return-${level}-${width}-${colorScheme}.png`) });
          found.push(...(await violations(page)));
          await page.getByRole('button', { name: 'Go on from here' }).click();
        }
      }
      expect(found).toEqual([]);
      expect(faults).toEqual([]);
    });
  }
}

describe('what a screen reader finds', () => {
  /** The words are reviewed where they are written; the tree is about how the page sets them. */
  async function withPlainWords(page: Page): Promise<void> {
    await onlyRequests(page);
    await page.route('**/interactions', async (route) => {
      const response = await route.fetch();
      const turn = (await response.json()) as { care: object };
      const plain = { ...turn.care, title: 'A title', paragraphs: ['The first words.', 'The last words.'] };
      await route.fulfill({ response, json: { ...turn, care: plain } });
    });
  }

  for (const [level, words] of panels) {
    test(`the panel of level ${level} is the tree that was agreed on`, async () => {
      const { page } = await openPage(browser, server.url);
      await withPlainWords(page);
      await begin(page, 'Cloak of Darkness');
      await say(page, words);
      await care(page).waitFor();
      await expect(await care(page).ariaSnapshot()).toMatchFileSnapshot(`golden/care-level-${level}.yaml`);
    });
  }

  test('the words are marked as the language they are in, and so is what the page says around them', async () => {
    const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
    await say(page, 'quiero morir');
    const panel = page.locator('.care');
    await panel.waitFor();
    expect(await panel.getAttribute('lang')).toBe('es');
    expect(await panel.getByRole('button', { name: 'Volver a la historia, con calma' }).count()).toBe(1);
    expect(await panel.getByRole('button', { name: 'Respirar' }).count()).toBe(1);
    await panel.getByRole('button', { name: 'Volver a la historia, con calma' }).click();
    await page.getByRole('heading', { name: 'La historia ha esperado' }).waitFor();
    expect(await panel.getAttribute('lang')).toBe('es');
    expect(await panel.locator('.stands-at').getAttribute('lang')).toBe('en');
    await panel.getByRole('button', { name: 'Seguir desde aquí' }).click();
    expect(await page.locator('#words:focus').count()).toBe(1);
  });
});

test('at level 2 the kind words come first, then what helps, then people; where the country is not known it is asked for', async () => {
  await using elsewhere = await startServer('');
  const { page } = await openStory(browser, elsewhere.url, 'Cloak of Darkness', {
    viewport: { width: 390, height: 844 },
  });
  await say(page, "I can't go on");
  const panel = care(page);
  await panel.waitFor();
  const order = () =>
    panel
      .locator('.care-words p, .care-tools, a[href^="tel:"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? one.localName));
  const before = await order();
  expect(before.slice(0, 2)).toEqual(['p', 'p']);
  expect(before.indexOf('fieldset')).toBe(before.lastIndexOf('p') + 1);
  expect(new Set(before.slice(before.indexOf('fieldset'))).size).toBe(6);
  await panel.getByLabel('Which country are you in?').selectOption({ label: 'United Kingdom' });
  await panel.getByText('Samaritans').waitFor();
  expect((await order()).findLast((one) => one.startsWith('tel:'))).toBe('tel:999');
  const kept = await page.evaluate(async () => (await fetch('/api/v1/player/preferences')).text());
  expect(kept).toContain('"GB"');
});

test('“I need help now” asks for the country where it is not known, and then has its numbers', async () => {
  await using elsewhere = await startServer('');
  const { page } = await openPage(browser, elsewhere.url, { viewport: { width: 390, height: 844 } });
  await page.getByRole('banner').getByRole('button', { name: 'I need help now' }).click();
  const help = page.getByRole('dialog', { name: 'Help, now' });
  await help.getByLabel('Which country are you in?').selectOption({ label: 'United Kingdom' });
  await help.getByText('Samaritans').waitFor();
  expect(await help.locator('a[href^="tel:"]').first().getAttribute('href')).toBe('tel:999');
  await page.keyboard.press('Escape');
  await page.getByRole('banner').getByRole('button', { name: 'I need help now' }).click();
  await help.getByText('Samaritans').waitFor();
  expect(await help.getByLabel('Which country are you in?').count()).toBe(0);
});

test('the country that was chosen is kept over a reload, and holds wherever numbers stand', async () => {
  await using elsewhere = await startServer('');
  const { page } = await openStory(browser, elsewhere.url, 'Cloak of Darkness');
  await say(page, 'I want to kill myself');
  const panel = care(page);
  const help = page.getByRole('dialog', { name: 'Help, now' });
  await panel.waitFor();
  await page.getByRole('banner').getByRole('button', { name: 'I need help now' }).click();
  await help.getByLabel('Which country are you in?').selectOption({ label: 'United Kingdom' });
  await help.getByText('Samaritans').waitFor();
  await page.keyboard.press('Escape');
  await panel.getByText('Samaritans').first().waitFor();
  await page.reload();
  await panel.getByText('Samaritans').first().waitFor();
  expect(await panel.getByLabel('Which country are you in?').inputValue()).toBe('GB');
  expect(await panel.locator('a[href="tel:911"]').count()).toBe(0);
  await page.goto(`${elsewhere.url}/help`);
  await page.getByText('Samaritans').waitFor();
  await page.getByLabel(/^Country/).selectOption({ label: 'Germany' });
  await page.getByText('TelefonSeelsorge').waitFor();
});

describe('on a small screen', () => {
  for (const [level, words] of panels) {
    test(`nothing lies over what helps at level ${level}`, async () => {
      const { page } = await openStory(browser, server.url, 'Harrow Light', {
        viewport: { width: 390, height: 664 },
      });
      await say(page, words);
      const pressed = care(page).locator('.care-tools button, .ways a');
      await pressed.first().waitFor();
      const hidden = await pressed.evaluateAll((all) =>
        all.filter((one) => {
          // Where it comes into sight at the foot of the screen, as when one scrolls down to it.
          scrollBy({ top: one.getBoundingClientRect().bottom - innerHeight, behavior: 'instant' });
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return !one.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
        }),
      );
      expect(hidden).toEqual([]);
    });
  }

  test('every number stands on one line', async () => {
    await using german = await startServer('DE');
    const { page } = await openStory(browser, german.url, 'Harrow Light', {
      viewport: { width: 390, height: 844 },
      locale: 'de',
    });
    await say(page, 'I took too many pills');
    const numbers = page.locator('.care .first-numbers a');
    await numbers.first().waitFor();
    const lines = await numbers.evaluateAll((all) =>
      all.map((one) => {
        const words = document.createRange();
        words.selectNodeContents(one);
        return words.getClientRects().length;
      }),
    );
    expect(lines).toEqual(lines.map(() => 1));
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

test('at level 4 the emergency number comes first, and is the largest', async () => {
  const { page } = await openStory(browser, server.url, 'Cloak of Darkness', {
    viewport: { width: 390, height: 800 },
  });
  await say(page, 'I took too many pills');
  const numbers = page.locator('.care a[href^="tel:"]');
  await numbers.first().waitFor();
  expect(await numbers.first().getAttribute('href')).toBe('tel:999');
  const heights = await numbers.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(heights[0]).toBe(Math.max(...heights));
  expect(heights.slice(1).every((height) => height < (heights[0] ?? 0))).toBe(true);
});

test('by keyboard alone the tools open over the panel, and closing them leads back to it', async () => {
  const { page } = await openStory(browser, server.url, 'Cloak of Darkness', {
    viewport: { width: 390, height: 800 },
  });
  await say(page, 'I want to kill myself');
  await care(page).waitFor();
  for (const [tool, title] of [
    ['Ground', 'Ground yourself'],
    ['Breathe', 'Breathe slowly'],
    ['My plan', 'My safety plan'],
  ] as const) {
    const button = care(page).getByRole('button', { name: tool });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: title }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).press('Enter');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await button.evaluate((one) => one === document.activeElement), tool).toBe(true);
  }
});

describe('the whole ladder by keyboard alone', () => {
  /** What has the focus: always something, always to be seen, with its mark around it. */
  const focused = (page: Page) =>
    page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return {
        words: element.textContent ?? '',
        isLost: element === document.body,
        isSeen: top >= 0 && bottom <= innerHeight && element.contains(above),
        isMarked: getComputedStyle(element).outlineStyle !== 'none' || element.matches('[tabindex="-1"]'),
      };
    });

  for (const width of [1280, 390]) {
    test(`${width} px wide: one walks through every panel and back, and the focus is always in sight`, async () => {
      const { page } = await openStory(browser, server.url, 'Harrow Light', {
        viewport: { width, height: 800 },
      });
      const onward: string[] = [];
      for (const [level, words] of panels) {
        await page.keyboard.type(words);
        await page.keyboard.press('Enter');
        await page.locator(`.care[data-level="${level}"]`).waitFor();
        const met: string[] = [];
        // The first thing to press is the farthest: a tool at level 2; above it a number, which stands below, too.
        const first = { 2: 'Ground', 3: 'Call 116 123', 4: 'Call 999' }[level];
        while (met.filter((one) => one === first).length < (level === 2 ? 1 : 2)) {
          await page.keyboard.press('Shift+Tab');
          const at = await focused(page);
          met.push(at.words);
          expect(at, `level ${level}: ${met.join(', ')}`).toMatchObject({
            isLost: false,
            isSeen: true,
            isMarked: true,
          });
          expect(met.length).toBeLessThan(20);
        }
        expect(met).toEqual(expect.arrayContaining(['Leave this page quickly', 'My plan', 'Ground']));
        while (!/story/.test((await focused(page)).words)) await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        if (level > 2) {
          await page.locator('#gentle:focus').waitFor();
          await page.keyboard.press('Tab');
          const { words: next, isSeen, isMarked } = await focused(page);
          onward.push(`${next}, ${isSeen && isMarked ? 'seen' : 'not seen'}`);
          await page.keyboard.press('Enter');
        }
        await page.locator('#words:focus').waitFor();
        expect(await page.locator('.care').count()).toBe(0);
      }
      expect(onward).toEqual(['Go on from here, seen', 'Go on from here, seen']);
    });
  }
});

test('a disclosure in the middle of a scene stops it; the scene stands still until one comes back, and then goes on', async () => {
  const { page } = await openStory(browser, server.url, 'Harrow Light');
  await say(page, 'talk to Tamsin');
  const choices = page.locator('.choices.talk button');
  const open = await choices.allTextContents();
  expect(open.length).toBeGreaterThan(1);
  await say(page, 'I want to kill myself');
  await care(page).waitFor();
  expect(await choices.filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('.story').isVisible()).toBe(false);
  await backGently(page);
  expect(await choices.allTextContents()).toEqual(open);
  await say(page, '1');
  expect(await askedWords(page)).toEqual(['talk to Tamsin', open[0]]);
});

test('once one goes on, a reload does not bring the words of care back; they stay a press away', async () => {
  const { page } = await openStory(browser, server.url, 'Harrow Light', {
    viewport: { width: 390, height: 844 },
  });
  await say(page, 'I want to kill myself');
  await care(page).waitFor();
  await page.reload();
  await care(page).waitFor();
  await backGently(page);
  await page.reload();
  await page.locator('.care-before').waitFor();
  await page.locator('#words').waitFor();
  expect(await care(page).count()).toBe(0);
  // What was there before is nothing new.
  expect(await page.locator('.more-below button').count()).toBe(0);
  expect(await page.getByRole('banner').getByRole('button', { name: 'I need help now' }).count()).toBe(1);
});

test('a story that was stopped is as it was, and one comes back to it gently', async () => {
  const { page } = await openStory(browser, server.url, 'Harrow Light');
  await say(page, 'read the blue envelope');
  const before = await page.locator('.story').innerText();
  await say(page, 'I want to kill myself');
  const back = page.getByRole('button', { name: 'Back to the story, gently' });
  await tabTo(page, back);
  await page.keyboard.press('Enter');
  const gentle = page.getByRole('region', { name: 'The story has waited' });
  await gentle.getByRole('heading').waitFor();
  expect(await gentle.textContent()).toContain('Nothing in it has moved');
  expect(await gentle.textContent()).toContain('The Quay');
  // None of the story's own words: it was just left because of words.
  expect(await gentle.textContent()).not.toMatch(/envelope|granite|edge/i);
  expect(await page.locator('#gentle:focus').count()).toBe(1);
  await gentle.getByRole('button', { name: 'Not yet' }).press('Enter');
  await care(page).waitFor();
  await backGently(page);
  expect(await page.locator('#words:focus').count()).toBe(1);
  expect((await page.locator('.story').innerText()).startsWith(before)).toBe(true);
  await say(page, 'look');
  expect(await askedWords(page)).toEqual(['read the blue envelope', 'look']);
});

describe('who is told', () => {
  /** Answers as a server with a care team does: this is about what the page says of it. */
  async function withCareTeam(page: Page) {
    let state: object | null = null;
    let session = '';
    await page.route('**/interactions', async (route) => {
      const response = await route.fetch();
      const turn = (await response.json()) as { session: string; care: object | null };
      ({ session } = turn);
      const told = turn.care === null ? null : { ...turn.care, told: 'care-team' };
      await route.fulfill({ response, json: { ...turn, care: told } });
    });
    await onlyRequests(page);
    const asked: number[] = [];
    await page.route('**/player/alerts', async (route) => {
      asked.push(Date.now());
      if (state === null) return route.abort();
      const alert = { id: 'a1', session, at: '2030-01-01T00:00:00.000Z', level: 3, by: null, ...state };
      return route.fulfill({ json: { alerts: [alert] } });
    });
    return { asked, say: (next: object | null) => (state = next) };
  }

  test('the panel says truly how far it has come, and asks no more once it is put aside', async () => {
    const { page } = await openPage(browser, server.url);
    await page.clock.install();
    const team = await withCareTeam(page);
    await begin(page, 'Cloak of Darkness');
    await say(page, 'I want to kill myself');
    const told = page.locator('.told output');
    await told.getByText('cannot be seen at the moment').waitFor();
    for (const [state, words] of [
      [{ state: 'waiting' }, 'Nothing has reached anybody yet'],
      [{ state: 'undeliverable' }, 'could not be reached so far'],
      [{ state: 'delivered' }, 'Nobody has answered yet'],
      [{ state: 'acknowledged', by: 'Noor' }, 'Noor has seen it'],
      [{ state: 'acting', by: 'Noor' }, 'is doing something'],
      [{ state: 'closed', by: 'Noor' }, 'closed the alert'],
    ] as const) {
      team.say(state);
      await page.clock.runFor(10_500);
      await told.getByText(words).waitFor();
    }
    await backGently(page);
    const before = team.asked.length;
    await page.clock.runFor(60_000);
    expect(team.asked.length).toBe(before);
  });
});

describe('leaving quickly', () => {
  /** Puts an empty page where the quick exit leads, so that no test goes anywhere else. */
  async function catchExit(page: Page): Promise<void> {
    await page
      .context()
      .route('https://www.wikipedia.org/', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }),
      );
  }

  test('Esc three times leaves from anywhere, and the way back shows nothing of the story', async () => {
    const { page } = await openPage(browser, server.url);
    await catchExit(page);
    await begin(page, 'Cloak of Darkness');
    await page.getByRole('link', { name: 'Lamplight: all stories' }).click();
    await begin(page, 'Cloak of Darkness');
    await page.locator('#words').fill('unsent words');
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Escape');
    await page.waitForURL('https://www.wikipedia.org/');
    await page.goBack();
    await page.getByRole('button', { name: 'Open' }).waitFor();
    expect(await page.title()).not.toContain('Cloak');
    expect(await page.locator('body').innerText()).not.toMatch(/cloak|story|safety/i);
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('unsent words');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('heading', { name: 'By lamplight' }).waitFor();
  });

  test('closing windows one after the other with Esc does not', async () => {
    const { page } = await openPage(browser, server.url);
    await catchExit(page);
    await begin(page, 'Cloak of Darkness');
    for (let times = 0; times < 3; times += 1) {
      await page.keyboard.press('F2');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor({ state: 'detached' });
    }
    expect(page.url()).toContain('/play/');
  });
});
