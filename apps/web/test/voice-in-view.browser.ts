import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { storyteller } from '../../../testing/model-server/index.ts';
import { openStory, say } from './playing.ts';
import { newest, told } from './telling.ts';
import { useVoicedBrowser } from './voiced-browser.ts';

const on = useVoicedBrowser();

/** A page in a story with long descriptions, which a model tells sentence by sentence. */
async function openLong(viewport: { readonly width: number; readonly height: number }): Promise<Page> {
  on.respond = (question) => storyteller(question, { wait: 25 });
  const { page } = await openStory(on.browser, on.url, 'Harrow Light', { viewport });
  const api = `${on.url}/api/v1/sessions/${page.url().split('/').at(-1)}`;
  const data = { key: `voice of ${api}`, voice: 'model', model: 'scenes' };
  await page.context().request.put(`${api}/voice`, { data });
  await page.locator('.voice-act').filter({ hasText: 'Voice: model' }).waitFor({ state: 'attached' });
  return page;
}

/** Notes of every picture of the page how the newest words lie, as long as a model writes them and once they are told. */
async function watchWords(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: { count: number; below: number; top: number; at: number; isTold: boolean }[] = [];
    Object.assign(window, { seen });
    const look = (): void => {
      const desk = document.querySelector('.desk')?.getBoundingClientRect().top ?? innerHeight;
      const passage = [...document.querySelectorAll('.passage')].at(-1);
      const written = [...(passage?.querySelectorAll('.being-written .sentence') ?? [])];
      const model = passage?.querySelector(':scope > .telling.model') ?? null;
      const last = written.at(-1) ?? model;
      const first = passage?.querySelector('.being-written p, :scope > .telling.model p');
      if (last != null)
        seen.push({
          count: written.length,
          below: last.getBoundingClientRect().bottom - desk,
          top: first?.getBoundingClientRect().top ?? 0,
          at: scrollY,
          isTold: model !== null,
        });
      requestAnimationFrame(() => setTimeout(look));
    };
    look();
  });
}

const wordsSeen = (page: Page) =>
  page.evaluate(
    () =>
      Reflect.get(window, 'seen') as {
        count: number;
        below: number;
        top: number;
        at: number;
        isTold: boolean;
      }[],
  );

/** Waits until the page lies still at least so far above its end, in pixels, and says where. */
async function restingAbove(page: Page, distance: number): Promise<number> {
  const resting = await page.waitForFunction((least) => {
    const { seenAt } = window as { seenAt?: number };
    Object.assign(window, { seenAt: scrollY });
    const isAbove = document.documentElement.scrollHeight - innerHeight - scrollY >= least;
    return isAbove && seenAt === scrollY ? { at: scrollY } : null;
  }, distance);
  return (await resting.jsonValue())?.at ?? Number.NaN;
}

for (const [width, height] of [
  [1280, 900],
  [390, 844],
] as const) {
  describe(`while a model tells at ${width} × ${height},`, () => {
    test('its newest words are never behind the input, and no line drops when it is whole', async () => {
      const page = await openLong({ width, height });
      await watchWords(page);
      await say(page, 'east');
      await told(page);
      const seen = await wordsSeen(page);
      expect(seen.at(-1)?.isTold).toBe(true);
      const counts = new Set(seen.map(({ count }) => count));
      expect(counts.size).toBeGreaterThan(3);
      // What has just come is drawn once before the page can follow it.
      const settled = seen.filter(({ count }, index) => count === seen[index - 1]?.count);
      expect(settled.filter(({ below }) => below > 0)).toEqual([]);
      // Its last lines may push it up by as much as they are; nothing drops.
      const whole = seen.findIndex(({ isTold }) => isTold);
      const drop = (seen.at(-1)?.top ?? 0) - (seen[whole - 1]?.top ?? 0);
      expect(drop).toBeLessThan(2);
      expect(drop).toBeGreaterThan(-160);
      // What stands below it can be read and pressed as well.
      const foot = await newest(page).locator('.voiced-foot').boundingBox();
      const desk = await page.locator('.desk').boundingBox();
      expect((foot?.y ?? 0) + (foot?.height ?? 999)).toBeLessThan((desk?.y ?? 0) + 1);
    });

    test('the plain words behind a telling come into sight when they are asked for', async () => {
      const page = await openLong({ width, height });
      await say(page, 'look');
      await told(page);
      const behind = newest(page).locator('.plain-words');
      await behind.locator('summary').click();
      const below = () =>
        behind
          .locator('.telling')
          .first()
          .evaluate((words) => {
            const desk = document.querySelector('.desk')?.getBoundingClientRect().top ?? 0;
            return words.getBoundingClientRect().bottom - desk;
          });
      await expect.poll(below).toBeLessThan(1);
    });

    test('somebody who reads further up stays there, until they come back to the end', async () => {
      const page = await openLong({ width, height });
      await say(page, 'look');
      await told(page);
      await watchWords(page);
      await say(page, 'east');
      await newest(page).locator('.being-written').waitFor();
      await page.mouse.move(width / 2, 250);
      await page.mouse.wheel(0, -500);
      const at = await restingAbove(page, 300);
      await told(page);
      expect(await page.evaluate(() => scrollY)).toBe(at);
      await say(page, 'out');
      await newest(page).locator('.being-written').waitFor();
      await told(page);
      const seen = await wordsSeen(page);
      expect(seen.at(-1)?.below).toBeLessThan(1);
    });
  });
}
