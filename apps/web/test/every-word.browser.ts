import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';
import { say } from './playing.ts';

let server: LamplightServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

/** Puts marks around everything that the German catalogue says. */
const marking = `
  const marked = (value) =>
    typeof value === 'string' ? '⟦' + value + '⟧'
    : typeof value === 'function' ? (...given) => marked(value(...given))
    : typeof value === 'object' && value !== null
      ? Array.isArray(value) ? value.map(marked)
        : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, one === 'de' ? one : marked(one)]))
    : value;`;

async function speakMarked(page: Page): Promise<void> {
  await page.route(/german-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    const code = await response.text();
    const name = /export\{(\w+) as german\}/.exec(code)?.[1];
    if (name === undefined) throw new Error('The German words are not exported as they were.');
    const body = code.replace(/export\{\w+ as german\};?/, '');
    await route.fulfill({
      response,
      body: `${body};${marking};const german = marked(${name}); export { german };`,
    });
  });
}

/** What can be seen or heard on the page and is neither of the catalogue nor marked as another language. */
function unmarked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // Languages in their own words, and countries, which the browser names.
    const elsewhere = 'option, label[data-value="en"], label[data-value="de"]';
    const spoken = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'];
    const left = (text: string): string => {
      const rest = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
      return rest === text ? rest.trim() : left(rest);
    };
    const found: string[] = [];
    const look = (text: string | null, element: Element): void => {
      // Stories, players' own words, and care, which has catalogues of its own, name their language themselves.
      const isPage = element.closest('[lang]') === document.documentElement && !element.matches(elsewhere);
      // How long ago something was, the browser says, too.
      const rest = left(text ?? '').replace(/^, jetzt$/, '');
      if (isPage && /\p{L}/u.test(rest)) {
        const tag = element.tagName.toLowerCase();
        found.push(`<${[tag, ...element.classList].join('.')}> ${rest}`);
      }
    };
    for (const element of document.querySelectorAll('body, body *')) {
      if (element.matches('script, style, noscript, noscript *, svg title')) continue;
      for (const name of spoken) look(element.getAttribute(name), element);
      // A text that is split over nodes, as “⟦3 turns⟧” never is, stands in one element.
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      look(own.map(({ textContent }) => textContent).join(''), element);
    }
    return [...new Set(found)];
  });
}

test('on no screen and in no window stands a word that is not of the catalogue', async () => {
  const { page, faults } = await openPage(browser, undefined, { locale: 'de' });
  await speakMarked(page);
  const check = async (where: string): Promise<void> => {
    // What a screen asks the server for is there.
    await page.waitForLoadState('networkidle');
    expect.soft(await unmarked(page), where).toEqual([]);
  };
  const inDialog = async (name: string): Promise<void> => {
    await page
      .getByRole('button', { name: `⟦${name}⟧`, exact: true })
      .last()
      .click();
    await page.locator('dialog[open]').waitFor();
    await check(name);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  };
  await page.goto(server.url);
  await page.locator('.adventures button, main button').first().waitFor();
  await check('start');
  const begun = await page.request.post(`${server.url}/api/v1/sessions`, {
    data: { adventure: 'harrow-light' },
  });
  const { id } = (await begun.json()) as { id: string };
  await page.goto(`${server.url}/play/${id}`);
  await page.locator('#words').waitFor();
  for (const words of ['talk to Tamsin', '1', 'xyzzy', 'examine envelope', 'east', 'out'])
    await say(page, words);
  await check('play');
  for (const window of [
    'Karte',
    'Notizbuch',
    'Was wäre, wenn …',
    'Abschrift',
    'Hilfe',
    'Lesen und Hören',
    'Sicherheit',
  ]) {
    await inDialog(window);
  }
  await page.locator('.badge').last().click();
  await page.locator('.why').waitFor();
  await check('why');
  await page.keyboard.press('Escape');
  for (const screen of [
    'help',
    'limits',
    'plan',
    'breathe',
    'ground',
    'before/harrow-light',
    'play/none',
    '',
  ]) {
    await page.goto(`${server.url}/${screen}`);
    await page.locator('#main h1').first().waitFor();
    await check(screen);
  }
  expect(faults).toEqual([]);
});
