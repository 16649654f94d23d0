import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openBrowser, openPage } from './browser.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';
import { begin, say } from './playing.ts';

let server: LamplightServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

/** What the book looks like at this moment. */
function look(page: Page) {
  return page
    .locator('.story .telling p')
    .first()
    .evaluate((paragraph) => {
      const { fontSize, lineHeight, letterSpacing, fontFamily, color } = getComputedStyle(paragraph);
      const px = (value: string) => Number.parseFloat(value) || 0;
      return {
        size: px(fontSize),
        leading: px(lineHeight) / px(fontSize),
        spacing: px(letterSpacing),
        family: fontFamily,
        color,
        width: paragraph.getBoundingClientRect().width,
      };
    });
}

test('reading comfort is the first stop of the keyboard; what is chosen there shows at once and stays', async () => {
  const fonts: string[] = [];
  const { page, faults } = await openPage(browser, server.url);
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await page.getByRole('button', { name: 'Begin Harrow Light' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Reading and sound' }).waitFor();
  await page.keyboard.press('Escape');
  await begin(page, 'Harrow Light');
  const before = await look(page);
  await page.getByRole('banner').getByRole('button', { name: 'Reading and sound' }).click();
  await page.getByRole('heading', { name: 'Reading and sound' }).waitFor();
  expect(fonts.some((font) => /dyslexic|atkinson/.test(font))).toBe(false);
  for (const [name, presses] of [
    ['Size of the letters', 3],
    ['Length of the lines', -6],
    ['Room between lines', 4],
    ['Room between letters', 2],
  ] as const) {
    await page.getByRole('slider', { name }).focus();
    for (let pressed = 0; pressed < Math.abs(presses); pressed += 1) {
      await page.keyboard.press(presses > 0 ? 'ArrowRight' : 'ArrowLeft');
    }
  }
  await page.getByRole('radio', { name: 'For dyslexia (OpenDyslexic)' }).check();
  await page.keyboard.press('Escape');
  const check = async () => {
    const after = await look(page);
    expect(after.size).toBeGreaterThan(before.size);
    expect(after.leading).toBeGreaterThan(before.leading);
    expect(after.spacing).toBeGreaterThan(0);
    expect(after.family).toMatch(/^OpenDyslexic/);
    expect(after.width / after.size).toBeLessThan(before.width / before.size);
  };
  await check();
  await page.waitForFunction(() => document.fonts.check('20px OpenDyslexic'));
  await page.reload();
  await page.locator('#words').waitFor();
  await check();
  expect(fonts.some((font) => font.includes('opendyslexic'))).toBe(true);
  expect(faults).toEqual([]);
});

for (const theme of ['Paper', 'Night', 'Sepia', 'High contrast']) {
  test(`in the light "${theme}" axe finds nothing in the story and in the window that chooses it`, async () => {
    const { page } = await openPage(browser, server.url, { bypassCSP: true });
    await begin(page, 'Harrow Light');
    await page.getByRole('banner').getByRole('button', { name: 'Reading and sound' }).click();
    await page.getByRole('radio', { name: theme, exact: true }).check();
    expect(await violations(page), 'the window').toEqual([]);
    await page.keyboard.press('Escape');
    await say(page, 'talk to Tamsin');
    expect(await violations(page), 'the story').toEqual([]);
  });
}

test('more contrast is there for whoever asks their system for it', async () => {
  const { page } = await openPage(browser, server.url, { contrast: 'more', colorScheme: 'light' });
  await begin(page, 'Harrow Light');
  expect((await look(page)).color).toBe('rgb(0, 0, 0)');
});

test('?reader=1 stands everything in one column in which nothing lies over anything', async () => {
  const { page } = await openPage(browser, `${server.url}/?reader=1`, {
    viewport: { width: 390, height: 800 },
  });
  await begin(page, 'Harrow Light');
  const tops = await page
    .locator('.story, #words, .panel.now, .panel.me')
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().top));
  expect(tops).toEqual(tops.toSorted((one, other) => one - other));
  expect(await page.locator('.desk').evaluate((desk) => getComputedStyle(desk).position)).toBe('static');
  expect(await page.getByRole('separator').count()).toBe(0);

  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.getByRole('banner').getByRole('button', { name: 'I need help now' }).click({ timeout: 2_000 });
  await page.getByRole('dialog').waitFor();
});

test('a turn is read aloud with each word marked while it is spoken, and falls silent when asked to', async () => {
  const { page, faults } = await openPage(browser, server.url);
  await page.addInitScript(() => {
    const spoken: SpeechSynthesisUtterance[] = [];
    Object.assign(window, { spoken });
    speechSynthesis.speak = (utterance) => {
      spoken.push(utterance);
    };
  });
  await page.reload();
  await begin(page, 'Cloak of Darkness');
  await page.getByRole('button', { name: 'Read aloud' }).click();
  const marked = await page.evaluate(() => {
    const { spoken } = window as unknown as { spoken: SpeechSynthesisUtterance[] };
    const [first] = spoken;
    if (first === undefined) return null;
    const charIndex = first.text.indexOf(' ') + 1;
    first.dispatchEvent(
      new SpeechSynthesisEvent('boundary', { utterance: first, charIndex, charLength: 0, name: 'word' }),
    );
    const word = [...(CSS.highlights.get('spoken') ?? [])].map(String);
    first.dispatchEvent(new SpeechSynthesisEvent('end', { utterance: first }));
    return { word, second: first.text.split(/\s+/)[1], lang: first.lang, spoken: spoken.length };
  });
  expect(marked?.word).toEqual([marked?.second]);
  expect(marked?.lang).toBe('en');
  expect(marked?.spoken).toBe(2);
  await page.getByRole('button', { name: 'Stop reading' }).click();
  expect(await page.evaluate(() => CSS.highlights.has('spoken'))).toBe(false);
  expect(faults).toEqual([]);
});

test('each new turn is read aloud where that was chosen, and words of care never are', async () => {
  const { page } = await openPage(browser, server.url);
  await page.addInitScript(() => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    speechSynthesis.speak = ({ text }) => {
      spoken.push(text);
    };
  });
  await page.reload();
  await page.getByRole('banner').getByRole('button', { name: 'Reading and sound' }).click();
  await page.getByRole('checkbox', { name: 'Read every new turn aloud' }).check();
  await page.keyboard.press('Escape');
  await begin(page, 'Cloak of Darkness');
  const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  await say(page, 'west');
  expect((await spoken())[0]).toBe('Cloakroom');
  const before = (await spoken()).length;
  await say(page, 'I want to kill myself');
  await page.locator('.care').waitFor();
  expect(await spoken()).toHaveLength(before);
});

test('what is spoken stands in the input and is sent by whoever spoke it', async () => {
  const { page } = await openPage(browser, server.url);
  await page.addInitScript(() => {
    class Ear extends EventTarget {
      start() {
        const said = (words: string) =>
          this.dispatchEvent(Object.assign(new Event('result'), { results: [[{ transcript: words }]] }));
        setTimeout(() => said('examine'), 0);
        setTimeout(() => said('examine the cloak'), 10);
        setTimeout(() => this.dispatchEvent(new Event('end')), 20);
      }
      stop() {}
    }
    Object.assign(window, { SpeechRecognition: Ear });
  });
  await page.reload();
  await page.getByRole('banner').getByRole('button', { name: 'Reading and sound' }).click();
  await page.getByRole('checkbox', { name: 'Speak instead of typing' }).check();
  await page.keyboard.press('Escape');
  await begin(page, 'Cloak of Darkness');
  await page.getByRole('button', { name: 'Speak', exact: true }).click();
  await page.waitForFunction(() =>
    document.querySelector<HTMLInputElement>('#words')?.value.endsWith('cloak'),
  );
  await page.getByRole('button', { name: 'Speak', exact: true }).waitFor();
  expect(await page.locator('h2.asked').count()).toBe(0);
  await page.locator('#words').press('Enter');
  await page.locator('h2.asked', { hasText: 'examine the cloak' }).waitFor();
});
