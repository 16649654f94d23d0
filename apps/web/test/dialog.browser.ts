import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openStory, press } from './playing.ts';
import { useVoicedBrowser } from './voiced-browser.ts';

const on = useVoicedBrowser();

/** Opens windows from the line of acts, and says of each what reaches beyond its edges. */
async function beyondEdges(page: Page, openers: readonly RegExp[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of openers) {
    await page.getByRole('button', { name }).filter({ visible: true }).first().click();
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    found.push(
      ...(await dialog.evaluate((element) => {
        const { left, right } = element.getBoundingClientRect();
        return [...element.querySelectorAll('h2, button')]
          .filter((one) => {
            const at = one.getBoundingClientRect();
            return at.left < left || at.right > right;
          })
          .map((one) => one.textContent);
      })),
    );
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  return found;
}

function inGerman(browser: Browser, width: number): ReturnType<typeof openStory> {
  return openStory(browser, on.url, 'Harrow Light', { viewport: { width, height: 844 }, locale: 'de-DE' });
}

for (const width of [320, 390])
  test(`at ${width} px the way to help and the way out stand whole in the head of a window`, async () => {
    const { page } = await inGerman(on.browser, width);
    await page.getByRole('button', { name: 'Mehr', exact: true }).click();
    expect(await beyondEdges(page, [/^Was wäre, wenn/, /^Abschrift/, /^Stimme: /, /^Hilfe$/])).toEqual([]);
  });

test('what stands in a window begins at its edge, wherever it was opened', async () => {
  const { page } = await openStory(on.browser, on.url, 'Harrow Light');
  await page.getByRole('button', { name: /^Voice: / }).click();
  const heading = page.getByRole('dialog').getByRole('heading', { name: 'What it costs' });
  expect(await heading.evaluate((element) => getComputedStyle(element).textAlign)).toBe('start');
});

test('what may be said of a topic stands in one line, however long its name is', async () => {
  const { page } = await openStory(on.browser, on.url, 'Harrow Light');
  await press(page, 'Safety');
  await press(page, 'My limits');
  const rows = page.getByRole('dialog').locator('.topic:not(.scale) .stances');
  await rows.first().waitFor();
  const heights = await rows.evaluateAll((all) =>
    all.map((row) => new Set([...row.children].map((one) => one.getBoundingClientRect().top)).size),
  );
  expect(new Set(heights)).toEqual(new Set([1]));
  const lefts = await rows.evaluateAll((all) =>
    all.map((row) => row.firstElementChild?.getBoundingClientRect().left),
  );
  expect(new Set(lefts).size).toBe(1);
});
