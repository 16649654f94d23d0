import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openPage } from './browser.ts';

/** Begins the adventure from the first screen; the page before it, which comes once, is skipped. */
export async function begin(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Begin ${title}` }).click();
  const skip = page.getByRole('button', { name: 'Skip this and begin' });
  await page.locator('#words').or(skip).first().waitFor();
  if (await skip.isVisible()) await skip.click();
  await page.locator('#words').waitFor();
}

const adventures = { 'Cloak of Darkness': 'cloak-of-darkness', 'Harrow Light': 'harrow-light' } as const;

/** The page of a fresh player whose story has already begun: for tests that are about what comes after. */
export async function openStory(
  browser: Browser,
  url: string,
  title: keyof typeof adventures,
  options: BrowserContextOptions = {},
): ReturnType<typeof openPage> {
  const opened = await openPage(browser, undefined, options);
  const { request } = opened.page.context();
  // The first answer makes the visitor a player, and the story is theirs.
  await request.get(url);
  const begun = await request.post(`${url}/api/v1/sessions`, { data: { adventure: adventures[title] } });
  if (!begun.ok()) throw new Error(`${title} did not begin: ${await begun.text()}`);
  const { id } = (await begun.json()) as { id: string };
  await opened.page.goto(`${url}/play/${id}`);
  await opened.page.locator('#words').waitFor();
  return opened;
}

/** From words of care that stopped the story back into it. */
export async function backGently(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Back to the story, gently' }).click();
  await page.getByRole('button', { name: 'Go on from here' }).click();
}

/** Walks on with the keyboard until the focus is there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let tabs = 0; tabs < 60; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Sixty times Tab did not lead to ${String(target)}.`);
}

/** Waits until nothing that was said is unanswered. */
export async function answered(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.waiting') === null);
}

/** Sends what stands in the input and waits for the answer. */
export async function send(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await answered(page);
}

/** Says something with the keyboard and waits for the answer. */
export async function say(page: Page, text: string): Promise<void> {
  await page.locator('#words').fill(text);
  await send(page);
}

/** Presses a button and waits for the answer of the story. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  await answered(page);
}

/** Shows the story, the moment or the player where the screen is too small for all three at once. */
export async function showView(page: Page, name: 'Story' | 'Here' | 'Me' | 'More'): Promise<void> {
  const view = page.getByRole('button', { name, exact: true });
  if (await view.isVisible()) await view.click();
}

/** What was asked so far, as the story shows it. */
export function askedWords(page: Page): Promise<string[]> {
  return page.locator('.story h2.asked').allTextContents();
}

/** What a screen reader is told at this moment. */
export async function aloud(page: Page): Promise<string> {
  return (await page.locator('[aria-live]').textContent()) ?? '';
}
