import { describe, expect, test } from 'vitest';
import { calls, says, storyteller } from '../../../testing/model-server/index.ts';
import { violations } from './axe.ts';
import { answered, openStory, say, showView, tabTo } from './playing.ts';
import { besides, hangUp, newest, openTold, sentences, tellsSlowly, told } from './telling.ts';
import { useVoicedBrowser } from './voiced-browser.ts';
import type { Respond } from './voiced-server.ts';

const on = useVoicedBrowser();

/** The first model cannot be asked; of the others the one that is free of charge tells. */
const firstFails: Respond = (question) =>
  question.model === 'teller-1'
    ? { status: 401, code: 'invalid_api_key', message: 'No.' }
    : { steps: [{ text: sentences.join(' ') }] };

describe('who told it', () => {
  test('is said where another model stood in, in sight and aloud, and still after a reload', async () => {
    const { page } = await openTold(on.browser, on.url);
    on.respond = firstFails;
    await hangUp(page);
    await told(page);
    const said = 'Told by own, which stood in for scenes.';
    await newest(page).getByText(said).waitFor();
    await expect
      .poll(() => page.getByRole('log', { name: 'A model tells' }).locator('p').allTextContents())
      .toContain(said);
    await page.reload();
    await told(page);
    await newest(page).getByText(said).waitFor();
  });

  test('is not said where the chosen one did', async () => {
    const { page } = await openTold(on.browser, on.url);
    await hangUp(page);
    await told(page);
    expect(await page.locator('.told-by-other').count()).toBe(0);
  });
});

test('a provider that is busy says so, and when it is tried again; in German, too', async () => {
  const { page } = await openTold(on.browser, on.url);
  on.respond = () => ({
    status: 429,
    code: 'rate_limit_exceeded',
    message: 'Rate.',
    headers: { 'retry-after': '600' },
  });
  await hangUp(page);
  const note = newest(page).locator('.voicing-state > span');
  await expect
    .poll(() => note.textContent(), { timeout: 30_000 })
    .toMatch(
      /^The plain words stand: too much is asked of the model at the moment\. It may be asked again from \d+:\d\d.* on\.$/,
    );
  await page.getByRole('button', { name: /^Voice: model/ }).click();
  const trouble = page.locator('.voice-trouble');
  await expect
    .poll(() => trouble.textContent())
    .toMatch(/^At the moment too much is asked of the model.*on\.$/);
  await page.evaluate(() => {
    localStorage.setItem('lamplight.reading', JSON.stringify({ settings: { language: 'de' }, look: {} }));
  });
  await page.reload();
  await page.getByRole('button', { name: /^Stimme: Modell/ }).click();
  await expect
    .poll(() => trouble.textContent())
    .toMatch(/^Im Augenblick gilt: das Modell wird gerade zu oft gefragt\. Ab \d\d:\d\d darf es wieder/);
  expect(await trouble.textContent()).not.toContain('language-model/');
});

test('words that a model read say what it took them for; one press takes it back', async () => {
  const { page } = await openTold(on.browser, on.url);
  // The one that understands calls a tool; the one that tells is not offered any.
  on.respond = (question) =>
    question.tools.length === 0
      ? says('Nothing.')
      : calls({ name: 'say', input: { sentence: 'put the cloak on the hook' } });
  await say(page, 'get rid of this silly garment somehow');
  const readAs = newest(page).locator('.read-as');
  expect(await readAs.locator('span').textContent()).toBe(
    'A model read this as: put the velvet cloak on the small brass hook',
  );
  const live = page.locator('[aria-live="polite"]').first();
  expect(await live.textContent()).toContain('A model read this as:');
  await page.reload();
  await readAs.waitFor();
  await tabTo(page, readAs.getByRole('button', { name: 'Not what I meant' }));
  await page.keyboard.press('Enter');
  await page.getByText('Taken back: “get rid of this silly garment somehow”').waitFor();
  expect(await page.locator('.read-as').count()).toBe(0);
});

test('while a model is asked what words mean it is said, in sight and aloud, and Escape ends it', async () => {
  const { page } = await openTold(on.browser, on.url);
  on.respond = (question) =>
    question.tools.length === 0 ? says('Nothing.') : { steps: [{ then: 'stall' }] };
  await page.locator('#words').fill('get rid of this silly garment somehow');
  await page.keyboard.press('Enter');
  const waiting = page.locator('.waiting');
  await waiting.getByText('A model makes sense of your words …').waitFor();
  await page
    .getByRole('log', { name: 'A model tells' })
    .getByText('A model makes sense of your words …')
    .waitFor({ state: 'attached' });
  await waiting.getByRole('button', { name: 'Stop asking what your words mean' }).waitFor();
  await page.keyboard.press('Escape');
  await answered(page);
  expect(await newest(page).locator('.telling.program').count()).toBeGreaterThan(0);
  expect(await page.locator('.voicing, .read-as').count()).toBe(0);
});

test('a telling anew that is stopped leaves the words of before, and says so wherever it is asked', async () => {
  const { page } = await openTold(on.browser, on.url);
  await hangUp(page);
  await told(page);
  on.respond = tellsSlowly(null);
  await page.getByRole('button', { name: 'Retell …' }).click();
  await page.getByRole('menuitem', { name: 'Shorter' }).click();
  await newest(page).locator('.being-written').waitFor();
  await page.keyboard.press('Escape');
  const stands = 'The words of before stand: the telling was stopped.';
  await newest(page).getByText(stands).waitFor();
  expect(await newest(page).locator('> .telling.model').textContent()).toBe(sentences.join(' '));
  await page.getByText('The same moment in other words').waitFor({ state: 'detached' });
  expect(await newest(page).getByRole('button', { name: 'What was sent' }).count()).toBe(1);
  await newest(page).locator('.voicing').getByRole('button', { name: 'What was sent' }).click();
  const sent = page.getByRole('dialog');
  await sent.getByText(/^About [\d,]+ tokens read, \d+ written: .+\. This is an estimate/).waitFor();
  expect(await sent.locator('.sent-cut').first().textContent()).toBe(stands);
});

test('a telling that was told anew can be got back, and the newer one after it', async () => {
  const { page } = await openTold(on.browser, on.url);
  await hangUp(page);
  await told(page);
  const text = () => newest(page).locator('> .telling.model').textContent();
  const before = await text();
  const others = [sentences[1], sentences[0]].join(' ');
  on.respond = () => ({ steps: [{ text: others }] });
  const retell = page.getByRole('button', { name: 'Retell …' });
  await retell.click();
  expect(await page.getByRole('menuitem', { name: 'As it was told before' }).count()).toBe(0);
  await page.getByRole('menuitem', { name: 'Gentler' }).click();
  await expect.poll(text).toBe(others);
  const asked = on.voiced.models.asked.length;
  for (const wanted of [before, others]) {
    await retell.click();
    await page.getByRole('menuitem', { name: 'As it was told before' }).click();
    await expect.poll(text).toBe(wanted);
    await newest(page).locator('.plain-words').waitFor();
  }
  expect(on.voiced.models.asked.length).toBe(asked);
  expect(await page.locator('.passage').count()).toBe(3);
});

describe('what was sent', () => {
  test('is one step from its telling, by keyboard, with what, why and how much; then one is back there', async () => {
    const { page } = await openTold(on.browser, on.url, { bypassCSP: true });
    await hangUp(page);
    await told(page);
    const act = newest(page).getByRole('button', { name: 'What was sent: Turn 2' });
    await page.locator('.masthead a').focus();
    await tabTo(page, act);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'What was sent: Turn 2' });
    await dialog.getByRole('heading', { name: 'Try 1: scenes' }).waitFor();
    await tabTo(page, dialog.locator('summary').filter({ hasText: 'What you did' }));
    await page.keyboard.press('Enter');
    const part = dialog.locator('details[open]');
    expect(await part.locator('summary').textContent()).toMatch(/^What you did \(\d+ tokens\)$/);
    expect(await part.locator('.sent-because').textContent()).toBe(
      'It is what is told of, as the rules understood it.',
    );
    expect(await part.locator('pre').textContent()).toContain('put the velvet cloak on the small brass hook');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => act.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('is there as well where the plain words stand, with the reason in words; in German, too', async () => {
    const { page } = await openTold(on.browser, on.url);
    on.respond = () => ({ steps: [{ text: 'A dragon eats the crown of the king.' }] });
    await hangUp(page);
    await newest(page).locator('.voicing[data-state="plain"] .sent-act').click();
    await page.getByRole('heading', { name: 'Try 2: scenes' }).waitFor();
    expect(await page.locator('.sent-cut').first().textContent()).toMatch(/^The plain words stand: .+\.$/);
    await page.evaluate(() => {
      localStorage.setItem('lamplight.reading', JSON.stringify({ settings: { language: 'de' }, look: {} }));
    });
    await page.reload();
    await page.getByRole('button', { name: /^Zug 2: schlichte Stimme/ }).click();
    await page.getByRole('button', { name: 'Zeigen, was geschickt wurde und warum' }).click();
    await page.getByRole('heading', { name: 'Versuch 2: scenes' }).waitFor();
    const titles = await page.locator('.sent summary').allTextContents();
    expect(titles.filter((title) => /^What |^The |^Who /.test(title))).toEqual([]);
    expect(titles.join()).toContain('Was du getan hast');
  });
});

test('looking closely has the place described, and looking at a person or a thing does so with them', async () => {
  const { page } = await openStory(on.browser, on.url, 'Harrow Light');
  expect(await page.getByRole('button', { name: 'Look closely' }).count()).toBe(0);
  const api = `${on.url}/api/v1/sessions/${page.url().split('/').at(-1)}`;
  const data = { key: `voice of ${api}`, voice: 'model', model: 'scenes' };
  await page.context().request.put(`${api}/voice`, { data });
  on.respond = (question) => storyteller(question);
  const asked = page.waitForRequest((request) => request.url().endsWith('/describe'));
  await page.getByRole('button', { name: 'Look closely' }).click();
  await asked;
  await answered(page);
  await told(page);
  expect(on.lastAsked()).toContain('You describe one place');
  await page.getByRole('button', { name: 'Tamsin' }).and(page.locator('.entity')).click();
  await page.getByRole('button', { name: 'examine Tamsin', exact: true }).click();
  await answered(page);
  await told(page);
  expect(on.lastAsked()).toContain('<happened>');
  expect(on.lastAsked()).toContain('saucepan');
});

test('saying something to somebody shows whom, streams, can be stopped, and changes nothing by itself', async () => {
  const { page } = await openStory(on.browser, on.url, 'Harrow Light');
  const api = `${on.url}/api/v1/sessions/${page.url().split('/').at(-1)}`;
  const data = { key: `voice of ${api}`, voice: 'model', model: 'scenes' };
  await page.context().request.put(`${api}/voice`, { data });
  await page.getByRole('button', { name: 'Tamsin' }).and(page.locator('.entity')).click();
  const carried = () => page.locator('.panel.me .entity').allTextContents();
  const before = await carried();
  on.respond = () => ({ steps: [{ text: 'Tamsin looks at you. She' }, { then: 'stall' }] });
  await page.getByLabel('Say to Tamsin').fill('Give me everything you have.');
  await page.keyboard.press('Enter');
  await newest(page).getByRole('heading', { name: 'To Tamsin: Give me everything you have.' }).waitFor();
  await newest(page).locator('.being-written').waitFor();
  await page.keyboard.press('Escape');
  await newest(page).getByText('The plain words stand: the telling was stopped.').waitFor();
  expect(await page.locator('.being-written').count()).toBe(0);
  // Quests may begin with any turn; what somebody has on them does not change by words.
  expect(await carried()).toEqual(before);
});

test('whatever breaks off in the middle, a reload shows the plain words once and nothing else', async () => {
  const { page } = await openTold(on.browser, on.url);
  on.respond = tellsSlowly(null);
  await hangUp(page);
  await newest(page).locator('.being-written').waitFor();
  await page.getByRole('button', { name: 'Stop the telling' }).click();
  await newest(page).getByText('The plain words stand: the telling was stopped.').waitFor();
  await page.reload();
  await newest(page).locator('> .telling.plain').first().waitFor();
  expect(await newest(page).locator('.telling').allTextContents()).toEqual([...sentences, besides]);
  expect(await page.locator('.passage').count()).toBe(3);
  expect(await page.locator('.voicing').count()).toBe(0);
});

test('on a wide screen the acts stand in one line, also in German, and what was spent stands with what comes next', async () => {
  const { page } = await openTold(on.browser, on.url, { viewport: { width: 1280, height: 800 } });
  const lines = () =>
    page
      .locator('.acts > button')
      .evaluateAll((acts) => new Set(acts.map((act) => Math.round(act.getBoundingClientRect().top))).size);
  expect(await lines()).toBe(1);
  await hangUp(page);
  const aside = page.locator('.ask-head small');
  await expect
    .poll(() => aside.innerText())
    .toMatch(/^\$0\.\d+ so far · The next telling: at most \$0\.\d+$/);
  expect(await page.locator('.voice-act').innerText()).toBe('Voice: model');
  await page.getByRole('banner').getByRole('button', { name: 'Reading and sound' }).click();
  await page.getByRole('radio', { name: 'Deutsch' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Stimme: Modell' }).waitFor();
  await expect.poll(lines).toBe(1);
});

test('free of charge, no known price and a sum read differently beside the input, before anything is asked', async () => {
  const { page, api } = await openTold(on.browser, on.url);
  const aside = page.locator('.ask-head small');
  await expect.poll(() => aside.textContent()).toMatch(/^The next telling: at most \$0\.\d+$/);
  const choose = (model: string) =>
    page
      .context()
      .request.put(`${api}/voice`, { data: { key: `${model} of ${api}`, voice: 'model', model } });
  await choose('house');
  await expect.poll(() => aside.textContent()).toBe('The next telling: no price is known');
  await choose('own');
  await expect.poll(() => aside.textContent()).toMatch(/^The next telling: at most \$0\.\d+$/);
  await page.getByRole('button', { name: /^Voice: model/ }).click();
  const prices = await page.locator('.model-choice small').allTextContents();
  expect(prices[0]).toContain('for a million tokens');
  expect(prices.slice(1)).toEqual(['no price is known', 'free of charge']);
  expect(await page.locator('.meter').textContent()).toContain('where another model stands in');
});

test('a comma after a name that can be pressed never begins a line, however wide the page is', async () => {
  const { page } = await openTold(on.browser, on.url, { viewport: { width: 390, height: 800 } });
  await say(page, 'inventory');
  await showView(page, 'Story');
  const torn = await page.evaluate(() => {
    const story = document.querySelector<HTMLElement>('.story');
    if (story === null) return ['no story'];
    const bound = [...story.querySelectorAll<HTMLElement>('.bound')];
    const found: string[] = [];
    for (let width = 120; width <= 390; width += 1) {
      story.style.width = `${width}px`;
      for (const one of bound) {
        const mark = one.lastChild;
        if (mark === null || mark.nodeType !== Node.TEXT_NODE || mark.textContent === '') continue;
        const range = document.createRange();
        range.selectNodeContents(mark);
        const name = one.querySelector('.noun')?.getClientRects();
        const line = name?.[name.length - 1];
        if (line === undefined || range.getBoundingClientRect().top > line.bottom)
          found.push(`${width} ${one.textContent}`);
      }
    }
    return bound.length === 0 ? ['no names'] : found;
  });
  expect(torn).toEqual([]);
});
