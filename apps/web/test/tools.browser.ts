import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openBrowser, openPage } from './browser.ts';
import { goTo } from './go-to.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';
import { tabTo } from './playing.ts';

let server: LamplightServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

/** Where each is, its title, and what a link to it says. */
const screens = [
  ['/help', 'Help and settings', 'Help and settings'],
  ['/breathe', 'Breathe slowly', 'Breathe'],
  ['/ground', 'Ground yourself', 'Ground'],
  ['/plan', 'My safety plan', 'My plan'],
  ['/limits', 'My limits', 'My limits'],
] as const;

const status = (page: Page) => page.locator('.plan-status output');

/** Writes something into a step of the plan. */
async function writeDown(page: Page, step: string, entry: string): Promise<void> {
  await page.getByRole('textbox', { name: `Add to: ${step}` }).fill(entry);
  await page.keyboard.press('Enter');
}

for (const colorScheme of ['dark', 'light'] as const) {
  for (const width of [1280, 390]) {
    test(`axe finds nothing on any tool, ${width} px wide, ${colorScheme}`, async () => {
      const { page, faults } = await openPage(browser, server.url, {
        colorScheme,
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
      await page.getByRole('button', { name: 'Begin Harrow Light' }).waitFor();
      for (const [path, title] of screens) {
        await goTo(page, path);
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        if (path === '/plan') await writeDown(page, 'People I can ask for help', 'Noor, 01234 567');
        expect(await violations(page), path).toEqual([]);
      }
      await page.getByRole('button', { name: 'Safety' }).click();
      await page.getByRole('dialog').waitFor();
      expect(await violations(page), 'safety').toEqual([]);
      expect(faults).toEqual([]);
    });
  }
}

test('every tool has an address and a title of its own, begins to be read there, and Back leads back', async () => {
  const { page } = await openPage(browser, server.url);
  await page.getByRole('link', { name: 'Help and settings' }).click();
  for (const [path, title, name] of screens.slice(1)) {
    await page.getByRole('navigation', { name: 'More that helps' }).getByRole('link', { name }).click();
    await page.locator('h1:focus', { hasText: title }).waitFor();
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await page.title()).toBe(`${title} · Lamplight`);
  }
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'My safety plan' }).waitFor();
});

test('the words one breathes with stay within their circle, in every language, however small it is', async () => {
  for (const locale of ['en', 'es', 'fr', 'pl']) {
    const { page } = await openPage(browser, undefined, {
      viewport: { width: 390, height: 844 },
      reducedMotion: 'no-preference',
    });
    await page.context().request.get(server.url);
    await page.context().request.put(`${server.url}/api/v1/player/preferences`, {
      data: { language: locale, country: null, limits: null, keepWords: false },
    });
    await page.clock.install();
    await page.goto(`${server.url}/breathe`);
    await page.locator(`.breathe[lang="${locale}"]`).waitFor();
    const overflow = () =>
      page.locator('.pacer-room').evaluate((room) => {
        const cue = room.querySelector('.pacer-cue');
        const circle = room.querySelector('.pacer-circle');
        if (cue === null || circle === null) throw new Error('The pacer has no circle with words in it.');
        const { left, top, width } = circle.getBoundingClientRect();
        const words = document.createRange();
        words.selectNodeContents(cue);
        return Math.max(
          ...[...words.getClientRects()].flatMap(({ left: x, right, top: y, bottom }) =>
            [x, right].map(
              (at) => Math.hypot(at - left - width / 2, (y + bottom) / 2 - top - width / 2) - width / 2,
            ),
          ),
        );
      });
    expect(await overflow(), `${locale}, at rest`).toBeLessThan(0);
    await page.locator('.breathe-ways .primary').click();
    for (const at of [100, 3000, 4000, 2500]) {
      await page.clock.runFor(at);
      // The circle follows its moment a quarter of a second later.
      await page.locator('.pacer-circle').evaluate((circle) => {
        for (const moving of circle.getAnimations()) moving.finish();
      });
      expect(await overflow(), `${locale}, breathing`).toBeLessThan(0);
    }
  }
});

test('every screen opens from its address, as a bookmark or a reload does', async () => {
  const { page, faults } = await openPage(browser, server.url);
  for (const [path, title] of [...screens, ['/before/harrow-light', 'Harrow Light'] as const]) {
    await page.goto(`${server.url}${path}`);
    await page.locator('h1:focus', { hasText: title }).waitFor();
  }
  expect(faults).toEqual([]);
});

test('a window belongs to the screen it was opened on, and goes with it', async () => {
  const { page } = await openPage(browser, server.url);
  await page.getByRole('link', { name: 'Help and settings' }).click();
  await page.getByRole('main').getByRole('button', { name: 'My plan' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Open as a page' }).click();
  await page.getByRole('heading', { level: 1, name: 'My safety plan' }).waitFor();
  expect(await page.locator('dialog').count()).toBe(0);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Help and settings' }).waitFor();
  expect(await page.locator('dialog').count()).toBe(0);
});

for (const width of [320, 390]) {
  test(`at ${width} px no tool scrolls sideways, and what is pressed is large enough`, async () => {
    const { page } = await openPage(browser, server.url, {
      viewport: { width, height: 700 },
      hasTouch: true,
    });
    for (const [path, title] of screens) {
      await goTo(page, path);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      // The page's own numbers make room for those of the server.
      if (path === '/help') await page.locator('a[href="tel:116123"]').waitFor();
      if (path === '/plan')
        await writeDown(page, 'What I can do by myself', 'a walk along the river, slowly');
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true);
      const small = await page
        .locator('main :is(button, a, label:has(input), select):visible, header button')
        .evaluateAll((targets) =>
          targets.flatMap((target) => {
            const { width: wide, height: high } = target.getBoundingClientRect();
            return wide < 43.5 || high < 43.5 ? [`${target.textContent} ${wide} × ${high}`] : [];
          }),
        );
      expect(small, path).toEqual([]);
    }
  });
}

describe('by keyboard alone', () => {
  test('grounding is gone through step by step, each read from its title', async () => {
    const { page } = await openPage(browser, server.url, { viewport: { width: 390, height: 800 } });
    await goTo(page, '/ground');
    await tabTo(page, page.getByRole('button', { name: 'Begin', exact: true }));
    await page.keyboard.press('Enter');
    for (const title of [
      'Five things',
      'Four things',
      'Three things',
      'Two things',
      'One thing',
      'That was it',
    ]) {
      await page.locator('h2:focus', { hasText: title }).waitFor();
      await page.keyboard.press('Tab');
      if (title !== 'That was it') await page.keyboard.press('Enter');
    }
    expect(
      await page.getByRole('button', { name: 'Done' }).evaluate((one) => one === document.activeElement),
    ).toBe(true);
  });

  test('breathing begins, pauses and stops; it says so once, and each cue only when one wants that', async () => {
    const { page } = await openPage(browser, server.url, { viewport: { width: 390, height: 800 } });
    await goTo(page, '/breathe');
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await tabTo(page, page.getByRole('radio', { name: 'In for 4, out for 6' }));
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Begin', exact: true }).focus();
    await page.keyboard.press('Enter');
    const aloud = page.locator('.breathe output');
    expect(await aloud.textContent()).toBe('It has begun. In for 3, out for 5.');
    await page.clock.runFor(3_500);
    await page.locator('.pacer-cue', { hasText: 'Out, slowly' }).waitFor();
    expect(await aloud.textContent()).toBe('It has begun. In for 3, out for 5.');
    await page.getByRole('checkbox').check();
    expect(await aloud.textContent()).toMatch(/^(In|Out, slowly)$/);
    await page.getByRole('button', { name: 'Pause' }).press('Enter');
    expect(await aloud.textContent()).toBe('Paused.');
    await page.getByRole('button', { name: 'Stop' }).press('Enter');
    expect(await page.getByRole('button', { name: 'Begin', exact: true }).isVisible()).toBe(true);
  });

  test('a plan is written, put in order and saved, and is there after a reload', async () => {
    const { page, faults } = await openPage(browser, server.url, { viewport: { width: 390, height: 800 } });
    await goTo(page, '/plan');
    await status(page).getByText('Nothing is written yet').waitFor();
    const adding = page.getByRole('textbox', { name: 'Add to: What I can do by myself' });
    await tabTo(page, adding);
    for (const entry of ['a shower', 'music']) {
      await page.keyboard.type(entry);
      await page.keyboard.press('Enter');
    }
    expect(await adding.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Move up: music' }).press('Enter');
    await page.getByRole('button', { name: '+ Samaritans' }).press('Enter');
    await status(page).getByText('Saved.').waitFor();
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain('music');
    await goTo(page, '/');
    await page.reload();
    await page.getByRole('button', { name: 'Begin Harrow Light' }).waitFor();
    await goTo(page, '/plan');
    await page.getByRole('textbox', { name: 'What I can do by myself, 1' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'What I can do by myself, 1' }).inputValue()).toBe(
      'music',
    );
    expect(await page.getByRole('textbox', { name: 'What I can do by myself, 2' }).inputValue()).toBe(
      'a shower',
    );
    expect(await page.getByRole('textbox', { name: 'Professionals and services, 1' }).inputValue()).toContain(
      '116 123',
    );
    expect(faults).toEqual([]);
  });
});

describe('a plan', () => {
  test('goes out as a file without a server, and on paper without a button', async () => {
    const { page } = await openPage(browser, server.url);
    await goTo(page, '/plan');
    await writeDown(page, 'People I can ask for help', 'Noor, 01234 567');
    await status(page).getByText('Saved.').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.plan-paper').innerText()).toContain('Noor, 01234 567');
    expect(await page.locator('button:visible, input:visible').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as text (Markdown)' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('my-plan.md');
  });

  test('changed in two tabs shows both versions, and keeps both when one wants', async () => {
    const { page } = await openPage(browser, server.url);
    await goTo(page, '/plan');
    await status(page).getByText('Nothing is written yet').waitFor();
    const other = await page.context().newPage();
    await other.goto(server.url);
    await goTo(other, '/plan');
    await status(other).getByText('Nothing is written yet').waitFor();
    await writeDown(other, 'What I can do by myself', 'from the other tab');
    await status(other).getByText('Saved.').waitFor();
    await writeDown(page, 'What I can do by myself', 'from this tab');
    const conflict = page.getByRole('region', { name: 'There are two versions of your plan' });
    await conflict.waitFor();
    expect(await conflict.textContent()).toContain('from the other tab');
    expect(await conflict.textContent()).toContain('from this tab');
    await page.getByRole('button', { name: 'Keep both together' }).click();
    await status(page).getByText('Saved.').waitFor();
    expect(
      await page
        .locator('.plan-entry textarea')
        .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value)),
    ).toEqual(['from the other tab', 'from this tab']);
  });

  test('is deleted only after it was confirmed', async () => {
    const { page } = await openPage(browser, server.url);
    await goTo(page, '/plan');
    await writeDown(page, 'What I can do by myself', 'a walk');
    await status(page).getByText('Saved.').waitFor();
    await page.getByRole('button', { name: 'Delete my plan' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await page.locator('.plan-entry').count()).toBe(1);
    await page.getByRole('button', { name: 'Delete my plan' }).click();
    await page.getByRole('button', { name: 'Delete it for good' }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await page.locator('.plan-entry').count()).toBe(0);
  });
});

test('language and country change the words and numbers at once, and consent is never assumed', async () => {
  const { page } = await openPage(browser, server.url);
  await goTo(page, '/help');
  await page.locator('a[href="tel:116123"]').waitFor();
  expect(await page.getByRole('checkbox', { name: /Keep what I write/ }).isChecked()).toBe(false);
  await page.getByLabel('Country of the numbers').selectOption('FR');
  await page.locator('a[href="tel:3114"]').waitFor();
  await page.getByLabel('Language of care').selectOption('fr');
  await page.locator('.help-now-words[lang="fr"]').waitFor();
  expect(await page.locator('.help-now-words').textContent()).toContain('Quitter vite cette page');
});

test('with the server gone help, breathing, grounding and the plan are still there, and what is written is saved when it is back', async () => {
  const { page, faults } = await openPage(browser, server.url);
  await goTo(page, '/plan');
  await writeDown(page, 'How I notice that it begins', 'no sleep');
  await status(page).getByText('Saved.').waitFor();
  await goTo(page, '/');
  await server.kill();
  await goTo(page, '/help');
  await page.locator('main a[href="tel:112"]').waitFor();
  // The numbers are there before it is known that nobody answers.
  await page.locator('main', { hasText: 'your settings cannot be changed at the moment' }).waitFor();
  await goTo(page, '/breathe');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.locator('.pacer-cue', { hasText: 'In' }).waitFor();
  await goTo(page, '/ground');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('heading', { name: 'Five things you can see' }).waitFor();
  await goTo(page, '/plan');
  const first = page.getByRole('textbox', { name: 'How I notice that it begins, 1' });
  expect(await first.inputValue()).toBe('no sleep');
  await writeDown(page, 'How I notice that it begins', 'no hunger');
  await status(page).getByText('Not saved yet').waitFor();
  await page.getByRole('button', { name: 'Try again now' }).click();
  await status(page).getByText('Not saved yet').waitFor();
  await server.restart();
  await status(page).getByText('Saved.').waitFor();
  const kept = await page.evaluate(async () => (await fetch('/api/v1/player/plan')).text());
  expect(kept).toContain('no hunger');
  expect(faults).toEqual([]);
});

test('the tools speak the language that care speaks, with the server gone, too', async () => {
  const { page } = await openPage(browser, server.url, { bypassCSP: true });
  await goTo(page, '/help');
  await page.getByLabel('Language of care').selectOption('pl');
  await page.locator('.help-now-words[lang="pl"]').waitFor();
  await page.goto(`${server.url}/ground`);
  await page.locator('h1[lang="pl"]', { hasText: 'Powrót do tu i teraz' }).waitFor();
  expect(await violations(page), 'ground').toEqual([]);
  await page.getByRole('button', { name: 'Zacznij' }).click();
  await page.getByRole('heading', { name: 'Pięć rzeczy, które widzisz' }).waitFor();
  await server.kill();
  await goTo(page, '/breathe');
  await page.getByRole('radio', { name: '5 minut' }).check();
  await page.getByRole('button', { name: 'Zacznij' }).click();
  await page.locator('.pacer-cue', { hasText: 'Wdech' }).waitFor();
  expect(await violations(page), 'breathe').toEqual([]);
  await goTo(page, '/plan');
  await page.getByRole('textbox', { name: 'Dodaj do: Co mogę zrobić samodzielnie' }).fill('spacer');
  await page.keyboard.press('Enter');
  await status(page).getByText('Jeszcze nie zapisano').waitFor();
  expect(await violations(page), 'plan').toEqual([]);
  await page.getByRole('banner').getByRole('button', { name: 'I need help now' }).click();
  await page.getByRole('dialog', { name: 'Pomoc, teraz' }).waitFor();
});
