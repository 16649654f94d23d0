import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openStory, showView } from './playing.ts';
import { hangUp, newest, openTold, sentences, tellsAll, tellsSlowly, told } from './telling.ts';
import { useVoicedBrowser } from './voiced-browser.ts';
import { providerKey, startVoicedServer } from './voiced-server.ts';

const on = useVoicedBrowser({ VOICE_SESSION_MOST: '5 USD' });

describe('retell', () => {
  test('asks in which way where a model tells, by the keyboard, too; and the model is told', async () => {
    const { page } = await openTold(on.browser, on.url);
    await hangUp(page);
    await told(page);
    const retell = page.getByRole('button', { name: 'Retell …' });
    await retell.press('Enter');
    const menu = page.getByRole('menu', { name: 'How to tell it again' });
    expect(await menu.getByRole('menuitem').allTextContents()).toEqual([
      'In other words',
      'Shorter',
      'Longer',
      'Scarier',
      'Gentler',
      'Funnier',
      'Plainer',
    ]);
    expect(await menu.locator('small').textContent()).toMatch(/^What each costs: at most \$0\.\d+\.$/);
    await page.keyboard.press('Escape');
    await expect.poll(() => retell.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await expect.poll(() => on.lastAsked()).toContain('more uneasy');
    await page.getByText('The same moment in other words.').waitFor();
    await told(page);
    expect(await page.locator('.passage').count()).toBe(3);
  });

  test('leads back to the story on a small screen', async () => {
    const { page } = await openTold(on.browser, on.url, { viewport: { width: 390, height: 800 } });
    await hangUp(page);
    await told(page);
    await showView(page, 'More');
    await page.getByRole('button', { name: 'Retell …' }).click();
    await page.getByRole('menuitem', { name: 'Shorter' }).click();
    await newest(page).locator('> .telling').first().waitFor({ state: 'visible' });
    await expect.poll(() => on.lastAsked()).toContain('in as few words as it takes');
  });

  test('is one press, as ever, where the author tells', async () => {
    const { page } = await openStory(on.browser, on.url, 'Cloak of Darkness');
    await page.getByRole('button', { name: 'Retell', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Retell …' }).count()).toBe(0);
  });
});

/** What the meter says, by its titles. */
async function meter(page: Page): Promise<Record<string, string>> {
  const rows = await page.locator('.meter > div').allInnerTexts();
  return Object.fromEntries(rows.map((row) => row.split('\n') as [string, string]));
}

describe('what it costs', () => {
  test('is shown quietly where one looks in passing, and all of it beside the switch', async () => {
    const { page } = await openTold(on.browser, on.url);
    await hangUp(page);
    await told(page);
    const act = page.getByRole('button', { name: /^Voice: model/ });
    await expect.poll(() => act.textContent()).toMatch(/^Voice: model\$0\.00\d+ so far$/);
    await act.click();
    await page.locator('.meter').waitFor();
    expect(await meter(page)).toEqual({
      'In this story': expect.stringMatching(/^\$0\.00\d+ of \$5\.00; \$\d\.\d+ left$/) as string,
      'This month, in all your stories': expect.stringMatching(/^\$0\.00\d+$/) as string,
      'The next telling': expect.stringMatching(/^at most \$0\.\d+$/) as string,
    });
  });

  test('is tokens where there is no price', async () => {
    const { page } = await openTold(on.browser, on.url, { model: 'house' });
    await hangUp(page);
    await told(page);
    const act = page.getByRole('button', { name: /^Voice: model/ });
    await expect.poll(() => act.textContent()).toMatch(/^Voice: model[\d,]+ tokens so far$/);
    await act.click();
    expect((await meter(page))['In this story']).toMatch(
      /^no price is known: [\d,]+ tokens read, \d+ written$/,
    );
  });
});

test('where a model tells, people hear free words; what comes of them the rules decide', async () => {
  const { page } = await openStory(on.browser, on.url, 'Harrow Light');
  const person = page.getByRole('button', { name: 'Tamsin' }).and(page.locator('.entity'));
  await person.click();
  expect(await page.getByLabel('Say to Tamsin').count()).toBe(0);
  const api = `${on.url}/api/v1/sessions/${page.url().split('/').at(-1)}`;
  const data = { key: `voice of ${api}`, voice: 'model', model: 'scenes' };
  await page.context().request.put(`${api}/voice`, { data });
  await page.getByLabel('Say to Tamsin').fill('Who keeps the light?');
  await page.keyboard.press('Enter');
  await newest(page).getByRole('heading', { name: 'To Tamsin: Who keeps the light?' }).waitFor();
  await newest(page).locator('> .telling').first().waitFor();
  await expect.poll(() => on.lastAsked()).toContain('<asked>\\n| Who keeps the light?');
  expect(on.lastAsked()).toContain('<person>\\n| Tamsin');
});

test('when no more may be spent, the plain words stand and the page says so', async () => {
  await using poor = await startVoicedServer(tellsAll, { VOICE_SESSION_MOST: '0.0001 USD' });
  const { page } = await openTold(on.browser, poor.server.url);
  await hangUp(page);
  const note = newest(page).locator('.voicing-state > span');
  await expect
    .poll(() => note.textContent())
    .toBe('The plain words stand: what may be spent on models is spent.');
  expect(poor.models.asked).toEqual([]);
  await page.getByRole('button', { name: /^Voice: model/ }).click();
  expect((await meter(page))['In this story']).toBe('$0.00 of $0.0001; $0.0001 left');
});

test('a turn shows what a model was sent for it, why, and why a try was cut', async () => {
  const { page } = await openTold(on.browser, on.url);
  let tries = 0;
  on.respond = (question, turn) => {
    tries += 1;
    return tries === 1
      ? { steps: [{ text: 'A dragon eats the crown of the king.' }] }
      : tellsAll(question, turn);
  };
  await hangUp(page);
  await told(page);
  await newest(page).getByRole('button', { name: 'Turn 2: model. Why?' }).click();
  const why = page.getByRole('dialog', { name: 'Turn 2' });
  expect(await why.textContent()).toContain('Written by a model after the rules had decided');
  await why.getByRole('button', { name: 'Show what was sent, and why' }).click();
  const dialog = page.getByRole('dialog', { name: 'What was sent: Turn 2' });
  await dialog.getByRole('heading', { name: 'Try 1: scenes' }).waitFor();
  expect(await dialog.locator('.sent-cut').allTextContents()).toHaveLength(1);
  expect(await dialog.locator('.sent-cut').textContent()).toMatch(/^Cut off: .+\. truth\//);
  const second = dialog.locator('.sent > li').last();
  const parts = second.locator('details');
  expect(await parts.count()).toBeGreaterThan(2);
  const happened = parts.filter({ hasText: sentences[1] }).first();
  await happened.locator('summary').click();
  expect(await happened.locator('summary').textContent()).toMatch(/\([\d,]+ tokens\)$/);
  expect(await happened.locator('.sent-because').isVisible()).toBe(true);
  expect(await happened.locator('pre').textContent()).toContain(sentences[1]);
  expect(await second.textContent()).toMatch(/[\d,]+ tokens read, \d+ written: \$0\.00\d+\./);
  expect(await page.content()).not.toContain(providerKey);
});

test('a turn of before the voice was chosen says that nothing was sent', async () => {
  const { page } = await openTold(on.browser, on.url);
  await page.getByRole('button', { name: /^Turn 1: plain voice/ }).click();
  await page.getByRole('button', { name: 'Show what was sent, and why' }).click();
  await page.getByText('For this turn nothing was sent to a model.').waitFor();
  expect(await page.locator('.sent > li').count()).toBe(0);
});

const themes = [
  ['dark', 1280],
  ['light', 320],
  ['sepia', 390],
  ['contrast', 1280],
] as const;

test.each(themes)(
  'axe finds nothing on paper %s at %d px, and nothing is wider than it',
  async (theme, width) => {
    const { page } = await openTold(on.browser, on.url, {
      viewport: { width, height: 800 },
      bypassCSP: true,
    });
    const isNarrow = async (): Promise<boolean> =>
      page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
    on.respond = tellsSlowly(8000);
    await hangUp(page);
    await newest(page).locator('.being-written').waitFor();
    expect([await violations(page), await isNarrow()], 'while it is told').toEqual([[], true]);
    await told(page);
    await newest(page).locator('.plain-words summary').click();
    expect([await violations(page), await isNarrow()], 'told').toEqual([[], true]);
    await showView(page, 'More');
    await page.getByRole('button', { name: 'Retell …' }).click();
    expect([await violations(page), await isNarrow()], 'retell').toEqual([[], true]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Voice: model/ }).click();
    await page.locator('.meter').waitFor();
    expect([await violations(page), await isNarrow()], 'voice').toEqual([[], true]);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await showView(page, 'Story');
    await newest(page)
      .getByRole('button', { name: /model\. Why/ })
      .click();
    await page.getByRole('button', { name: 'Show what was sent, and why' }).click();
    await page.locator('.sent summary').first().click();
    expect([await violations(page), await isNarrow()], 'sent').toEqual([[], true]);
  },
);

test('all of it is said in German, too', async () => {
  const { page } = await openTold(on.browser, on.url);
  await page.evaluate(() => {
    const settings = { language: 'de' };
    localStorage.setItem('lamplight.reading', JSON.stringify({ settings, look: {} }));
  });
  await page.reload();
  await page.getByRole('button', { name: /^Stimme: Modell/ }).waitFor();
  on.respond = tellsSlowly(null);
  await page.locator('#words').fill('put the cloak on the hook');
  await page.keyboard.press('Enter');
  await page.getByText('Ein Modell erzählt es mit eigenen Worten …').waitFor();
  await page.getByRole('button', { name: 'Die Erzählung anhalten' }).click();
  const note = newest(page).locator('.voicing-state > span');
  await expect
    .poll(() => note.textContent())
    .toBe('Es bleibt bei den schlichten Worten: die Erzählung wurde angehalten.');
});

describe('the page of the operator', () => {
  test('tests a connection after the key, and says what is wrong and what to do; nobody sees a key', async () => {
    const context = await on.browser.newContext({ viewport: { width: 390, height: 800 }, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${on.url}/models`);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Key').fill('not the key of anything');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByText('That is not the key.').waitFor();
    await page.getByLabel('Key').fill(await on.voiced.server.key());
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByText(/^3 models are connected/).waitFor();
    expect(await violations(page)).toEqual([]);
    on.respond = () => ({ steps: [{ text: 'ready' }] });
    await page.getByRole('button', { name: 'Test the connection of scenes' }).click();
    await page.getByText(/It answered “ready”, for \d+ tokens\./).waitFor();
    expect(await page.content()).not.toContain(providerKey);
    on.respond = () => ({
      status: 401,
      code: 'invalid_api_key',
      message: `Incorrect API key ${providerKey}.`,
    });
    await page.getByRole('button', { name: 'Test the connection of house' }).click();
    await page.getByText('house did not answer.').waitFor();
    expect(await page.getByRole('status').textContent()).toContain('Look at your account with script');
    expect(await page.content()).not.toContain(providerKey);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.getByRole('button', { name: 'Forget the key in this browser' }).click();
    await page.getByLabel('Key').waitFor();
    await context.close();
  });
});
