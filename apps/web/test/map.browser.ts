import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openBrowser, openPage } from './browser.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';
import { answered, askedWords, begin, say, tabTo } from './playing.ts';

let server: LamplightServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

/** A walk goes on by itself; with its clock stopped it waits for {@link goOn}, however slow the machine is. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
}

/** Lets the pause between two steps of a walk pass. */
function goOn(page: Page): Promise<void> {
  return page.clock.runFor(2_000);
}

test('places have the names that the story gives them, apostrophes and all', async () => {
  const { page } = await openPage(browser, server.url);
  await begin(page, 'Harrow Light');
  for (const words of ['north', 'west']) await say(page, words);
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Where you have been' });
  await dialog.getByText('The Sailors’ Chapel: you are here').waitFor();
  expect(await dialog.textContent()).not.toContain("'");
});

test('the map is drawn and listed, says each way in words, and walks there step by step', async () => {
  const { page, faults } = await openPage(browser, server.url, { bypassCSP: true });
  await begin(page, 'Cloak of Darkness');
  for (const words of ['west', 'put the cloak on the hook', 'east', 'south']) await say(page, words);
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Where you have been' });
  await dialog.locator('.map').waitFor();
  expect(await dialog.locator('.map g').count()).toBe(3);
  expect(await dialog.locator('.map [data-here="true"]').count()).toBe(1);
  expect(await dialog.locator('.map-list').textContent()).toMatch(
    /two steps to .*cloakroom: north, then west/i,
  );
  expect(await violations(page)).toEqual([]);
  await stopClock(page);
  await dialog.getByRole('button', { name: /Walk there: .*cloakroom/i }).click();
  await page.locator('.travelling').waitFor();
  expect(await page.locator('.now .place').textContent()).toContain('Foyer');
  await goOn(page);
  await page.waitForFunction(() => document.querySelector('.now .place')?.textContent.includes('Cloakroom'));
  await answered(page);
  expect(await askedWords(page)).toHaveLength(6);
  expect(await page.locator('.travelling').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('a walk is stopped by a press, and by whatever else one says', async () => {
  const { page } = await openPage(browser, server.url);
  await begin(page, 'Cloak of Darkness');
  for (const words of ['west', 'put the cloak on the hook', 'east', 'south']) await say(page, words);
  await stopClock(page);
  const walk = async () => {
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.getByRole('button', { name: /Walk there: .*cloakroom/i }).click();
    await page.locator('.travelling').waitFor();
  };
  await walk();
  await page.getByRole('button', { name: 'Stop here' }).click();
  expect(await page.locator('.travelling').count()).toBe(0);
  await goOn(page);
  await answered(page);
  expect(await page.locator('.now .place').textContent()).toContain('Foyer');
  await say(page, 'south');
  await walk();
  await say(page, 'look');
  expect(await page.locator('.travelling').count()).toBe(0);
  await goOn(page);
  await answered(page);
  expect(await page.locator('.now .place').textContent()).toContain('Foyer');
});

test.each(['go to the cloakroom', 'return to cloakroom'])('“%s” walks there as well', async (words) => {
  const { page } = await openPage(browser, server.url);
  await begin(page, 'Cloak of Darkness');
  for (const said of ['west', 'put the cloak on the hook', 'east', 'south']) await say(page, said);
  await say(page, words);
  await page.waitForFunction(() => document.querySelector('.now .place')?.textContent.includes('Cloakroom'));
  expect(await page.locator('.travelling').count()).toBe(0);
});

test('asking for the map in words opens it', async () => {
  const { page } = await openPage(browser, server.url);
  await begin(page, 'Cloak of Darkness');
  await say(page, 'map');
  await page.getByRole('dialog', { name: 'Where you have been' }).locator('.map g').waitFor();
  expect(await page.locator('.map g').count()).toBe(1);
});

test('on a phone a map that goes on fades where it does, has the player in the middle, and is moved by keyboard', async () => {
  const { page } = await openPage(browser, server.url, {
    bypassCSP: true,
    viewport: { width: 390, height: 844 },
  });
  await begin(page, 'Harrow Light');
  for (const words of ['east', 'out', 'north', 'west', 'east']) await say(page, words);
  await page.getByRole('button', { name: 'Me', exact: true }).click();
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Where you have been' });
  const drawing = dialog.getByRole('region', { name: 'The map, drawn; the arrow keys move it' });
  await drawing.waitFor();
  const off = await drawing.evaluate((opening) => {
    const middle = (element: Element | null): number => {
      const { left = 0, width = 0 } = element?.getBoundingClientRect() ?? {};
      return left + width / 2;
    };
    return middle(opening) - middle(opening.querySelector('[data-here="true"]'));
  });
  expect(Math.abs(off)).toBeLessThan(2);
  const fades = () =>
    drawing.evaluate((opening) => {
      const { maskImage } = getComputedStyle(opening);
      const [left, right] = ['left', 'right'].map((side) =>
        Number.parseFloat(getComputedStyle(opening).getPropertyValue(`--hidden-${side}`)),
      );
      return { isMasked: maskImage.includes('gradient'), left, right };
    });
  const before = await fades();
  expect(before.isMasked).toBe(true);
  expect(before.left).toBeGreaterThan(48);
  expect(before.right).toBeGreaterThan(48);
  expect(await violations(page)).toEqual([]);
  await tabTo(page, drawing);
  expect(await dialog.locator('.map-frame').evaluate((frame) => getComputedStyle(frame).outlineStyle)).toBe(
    'solid',
  );
  for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await fades()).right).toBeLessThan(1);
});

test('a map that fits is no stop on the way of the keyboard', async () => {
  const { page } = await openPage(browser, server.url);
  await begin(page, 'Cloak of Darkness');
  for (const words of ['west', 'put the cloak on the hook']) await say(page, words);
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Where you have been' });
  await dialog.locator('.map g').first().waitFor();
  expect(await dialog.locator('.map-window').getAttribute('tabindex')).toBeNull();
  expect(await dialog.getByRole('region').count()).toBe(0);
});
