import type { CheckOut, Turn } from '@lamplight/contracts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openBrowser, openPage } from './browser.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';
import { answered, askedWords, begin, openStory, say, tabTo } from './playing.ts';
import { onlyRequests } from './socket.ts';

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

const phone = { viewport: { width: 390, height: 800 } };
const sheet = (page: Page) => page.getByRole('dialog', { name: 'What do you need?' });

/** Opens the safety button by its key, wherever the focus is. */
async function openSheet(page: Page): Promise<void> {
  await page.keyboard.press('F2');
  await sheet(page).waitFor();
}

/** What is kept of the session that is open. */
function session(page: Page) {
  return page.evaluate(async () => {
    const id = location.pathname.split('/').at(-1);
    const response = await fetch(`/api/v1/sessions/${id}`);
    return (await response.json()) as { limits: { lines: string[]; veils: string[]; intensity: string } };
  });
}

describe('the safety button', () => {
  test('is early in the tab order, opens by its key while one writes, and gives the focus back', async () => {
    const { page } = await openStory(browser, server.url, 'Harrow Light', phone);
    await page.locator('.brand').focus();
    await page.keyboard.press('Tab');
    expect(await page.locator('.safety:focus').getAttribute('aria-keyshortcuts')).toBe('F2');
    await page.locator('#words').fill('half a sent');
    await openSheet(page);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await page.locator('#words:focus').inputValue()).toBe('half a sent');
  });

  for (const [name, words] of [
    ['Pause', 'pause'],
    ['Fade out', 'fade'],
  ] as const) {
    test(`${name} acts at one press, by keyboard alone`, async () => {
      const { page, faults } = await openStory(browser, server.url, 'Harrow Light', phone);
      await openSheet(page);
      await tabTo(page, sheet(page).getByRole('button', { name }));
      await page.keyboard.press('Enter');
      await answered(page);
      expect(await askedWords(page)).toEqual([words]);
      expect(await page.locator('.passage').last().locator('.telling').count()).toBeGreaterThan(0);
      expect(await page.locator('#words:focus').count()).toBe(1);
      expect(faults).toEqual([]);
    });
  }

  test('Rewind leads back to before the scene, and says so', async () => {
    const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
    await say(page, 'west');
    await say(page, 'look');
    await openSheet(page);
    await sheet(page).getByRole('button', { name: 'Rewind' }).click();
    await answered(page);
    expect(await page.locator('.now .place').textContent()).toContain('Foyer');
  });

  test('a topic that is skipped is a line of this story, in own words, too', async () => {
    const { page } = await openStory(browser, server.url, 'Harrow Light', phone);
    await openSheet(page);
    await sheet(page).getByRole('button', { name: 'Skip a topic' }).press('Enter');
    await page.getByRole('textbox', { name: 'In your own words' }).fill('My old school');
    await page.keyboard.press('Enter');
    await answered(page);
    expect((await session(page)).limits.lines).toContain('my-old-school');
  });

  test('I need help now brings words and numbers at once, with the server gone, too, and is kept until it is back', async () => {
    const { page } = await openStory(browser, server.url, 'Cloak of Darkness', phone);
    await server.kill();
    await openSheet(page);
    await sheet(page).getByRole('button', { name: 'I need help now' }).press('Enter');
    await page.locator('.care a[href="tel:112"]').first().waitFor();
    await server.restart();
    await page.locator('.care a[href="tel:116123"]').first().waitFor();
    await page.getByRole('button', { name: 'Go back to the story' }).click();
    expect(await page.locator('.care').count()).toBe(0);
  });

  test('without a story it opens help and the tools', async () => {
    const { page } = await openPage(browser, server.url, phone);
    await page.getByRole('button', { name: 'Begin Harrow Light' }).waitFor();
    await openSheet(page);
    expect(await sheet(page).getByRole('button', { name: 'Pause' }).count()).toBe(0);
    await sheet(page).getByRole('button', { name: 'I need help now' }).press('Enter');
    await page.getByRole('dialog', { name: 'Help, now' }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Breathe' }).press('Enter');
    await page.getByRole('dialog', { name: 'Breathe slowly' }).waitFor();
  });
});

describe('limits', () => {
  test('of the story that is played are changed beside it, hold from the next turn on, and leave a quiet note', async () => {
    const { page } = await openStory(browser, server.url, 'Harrow Light', { ...phone, bypassCSP: true });
    await openSheet(page);
    await sheet(page).getByRole('button', { name: 'My limits' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'My limits' });
    await dialog.getByRole('group', { name: 'Spiders' }).getByRole('radio', { name: 'Line' }).check();
    await dialog
      .getByRole('group', { name: 'Heights and falling' })
      .getByRole('radio', { name: 'Veil' })
      .check();
    const essential = dialog.getByRole('group', { name: 'Bees, moths and other insects' });
    expect(await essential.getByRole('radio', { name: 'Line' }).isDisabled()).toBe(true);
    expect(await essential.textContent()).toContain('The story cannot do without it');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Keep these' }).press('Enter');
    await answered(page);
    await page.locator('.telling.program', { hasText: 'Your limits hold from now on' }).waitFor();
    expect((await session(page)).limits).toMatchObject({ lines: ['spiders'], veils: ['heights'] });
  });

  test('for all stories are kept, and a story that begins afterwards has them', async () => {
    const { page } = await openPage(browser, server.url);
    await page.goto(`${server.url}/`);
    await page.getByRole('link', { name: 'Help and settings' }).click();
    await page.getByRole('link', { name: 'My limits' }).click();
    await page.getByRole('group', { name: 'Spiders' }).getByRole('radio', { name: 'Line' }).check();
    await page.getByRole('radio', { name: 'Gently' }).check();
    await page.getByRole('button', { name: 'Keep these' }).click();
    await page.getByText('Saved.').waitFor();
    await page.getByRole('link', { name: 'To all stories' }).click();
    await begin(page, 'Harrow Light');
    expect((await session(page)).limits).toMatchObject({ lines: ['spiders'], intensity: 'gentle' });
  });
});

describe('before a story begins', () => {
  for (const [locale, age, others, limits] of [
    ['en', 'Ages 12 and up', /Everyone|Teenagers and up|Adults/, 'Look at my limits for this story'],
    [
      'de',
      'Ab 12 Jahren',
      /Für alle|Ab dem Jugendalter|Für Erwachsene/,
      'Meine Grenzen für diese Geschichte',
    ],
  ] as const) {
    test(`it says once for whom it is, and its limits say nothing else: ${locale}`, async () => {
      const { page } = await openPage(browser, `${server.url}/before/harrow-light`, { ...phone, locale });
      await page.getByText(limits).click();
      await page.locator('.scale').first().waitFor();
      const said = await page.locator('main').innerText();
      expect(said.split(age)).toHaveLength(2);
      expect(said).not.toMatch(others);
    });
  }

  test('it says what it touches on, by keyboard alone; limits chosen there hold; it comes once', async () => {
    const { page, faults } = await openPage(browser, server.url, phone);
    // The first time both would lead to the same page.
    expect(await page.getByRole('link', { name: /Before you begin/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Begin Harrow Light' }).press('Enter');
    await page.locator('h1:focus', { hasText: 'Harrow Light' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/before/harrow-light');
    expect(await page.locator('.touches').textContent()).toContain('Spiders');
    expect(await page.locator('main').textContent()).toContain('Ages 12 and up');
    const touched = page.getByRole('region', { name: 'What it touches on' });
    expect(await touched.textContent()).not.toContain('Everyone');
    expect(await touched.textContent()).toContain('Veil: it may happen, but is not shown.');
    await tabTo(page, page.getByText('Look at my limits for this story'));
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Spiders' }).getByRole('radio', { name: 'Fine' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: 'Begin Harrow Light' }).press('Enter');
    await page.locator('#words').waitFor();
    expect((await session(page)).limits.lines).toEqual(['spiders']);
    await page.getByRole('link', { name: 'Lamplight: all stories' }).click();
    await page.getByRole('link', { name: 'Before you begin Harrow Light' }).waitFor();
    await page.getByRole('button', { name: 'Begin Harrow Light' }).click();
    await page.locator('#words').waitFor();
    expect(faults).toEqual([]);
  });
});

describe('after a hard scene', () => {
  const checkOut: CheckOut = {
    title: 'That was a lot. How are you?',
    paragraphs: ['You do not have to answer.'],
    topics: [{ id: 'heights', title: 'Heights and falling' }],
  };

  /** Lets the next turn end a hard scene: this is about what the page does then. */
  async function endHardScene(page: Page): Promise<void> {
    await onlyRequests(page);
    await page.reload();
    await page.locator('#words').waitFor();
    await page.route(
      '**/interactions',
      async (route) => {
        const response = await route.fetch();
        const turn = (await response.json()) as Turn;
        await route.fulfill({ response, json: { ...turn, checkOut } });
      },
      { times: 1 },
    );
    await say(page, 'look');
    await page.getByRole('region', { name: checkOut.title }).waitFor();
  }

  test('the page asks how it was, in the way of nothing, and not twice', async () => {
    const { page } = await openStory(browser, server.url, 'Harrow Light', { ...phone, bypassCSP: true });
    await endHardScene(page);
    expect(await page.locator('#words:focus').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await say(page, 'wait');
    expect(await page.locator('.check-out').count()).toBe(0);
    await page.reload();
    await page.locator('#words').waitFor();
    expect(await page.locator('.check-out').count()).toBe(0);
  });

  test('less of it is two presses away, and what one wants holds', async () => {
    const { page } = await openStory(browser, server.url, 'Harrow Light', phone);
    await endHardScene(page);
    await page.getByText('Less of this …').click();
    await page.getByRole('button', { name: 'Leave it out: Heights and falling' }).press('Enter');
    await answered(page);
    expect((await session(page)).limits.lines).toEqual(['heights']);
  });
});

test('a tool that is asked for in words opens over the story, and closing it leads back to the same place', async () => {
  const { page } = await openStory(browser, server.url, 'Cloak of Darkness');
  for (const [words, title] of [
    ['breathe', 'Breathe slowly'],
    ['ground', 'Ground yourself'],
    ['plan', 'My safety plan'],
    ['limits', 'My limits'],
  ] as const) {
    await say(page, words);
    const dialog = page.getByRole('dialog', { name: title });
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Close' }).press('Enter');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await page.locator('#words:focus').count(), words).toBe(1);
  }
});

test('a window that lies over "I need help now" has it inside, also over another window', async () => {
  const { page } = await openStory(browser, server.url, 'Harrow Light', phone);
  const helped = page.getByRole('dialog', { name: 'Help, now' });
  const open = {
    Reading: () => page.locator('.masthead .reading-choice').click(),
    Why: () => page.locator('.badge').last().click(),
    Journal: async () => {
      await page.getByRole('button', { name: 'Me', exact: true }).click();
      await page.getByRole('button', { name: 'Journal', exact: true }).click();
    },
  };
  for (const [name, press] of Object.entries(open)) {
    await press();
    await page.locator('dialog[open] .help-now').click();
    await helped.waitFor();
    expect(await helped.locator('a[href^="tel:"]').count(), name).toBeGreaterThan(0);
    expect(await helped.locator('.help-now').count(), name).toBe(0);
    while ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape');
  }
});
