import { describe, expect, test } from 'vitest';
import { aloud, answered, openStory, say, tabTo } from './playing.ts';
import { holdSocket, withoutSocket } from './socket.ts';
import { hangUp, newest, openTold, sentences, tellsSlowly, told } from './telling.ts';
import { useVoicedBrowser } from './voiced-browser.ts';

const on = useVoicedBrowser();

describe('the switch', () => {
  test('says what it does, what it sends where and what it costs, and asks no model before it is on', async () => {
    const { page, faults } = await openStory(on.browser, on.url, 'Cloak of Darkness');
    const before = on.voiced.models.asked.length;
    await page.getByRole('button', { name: 'Voice: plain' }).click();
    const dialog = page.getByRole('dialog', { name: 'Voice' });
    const toggle = dialog.getByRole('checkbox', { name: 'Let a model tell it, too' });
    expect(await toggle.isChecked()).toBe(false);
    const means = await dialog.locator('.voice-switch small').textContent();
    expect(means).toMatch(
      /^After each turn teller-1 writes .* script is sent the scene .* at most \$0\.\d+\.$/,
    );
    await toggle.check();
    await dialog.getByRole('radio', { name: /^house/ }).check();
    await expect
      .poll(() => dialog.locator('.voice-switch small').textContent())
      .toContain('no price is known');
    await dialog.getByRole('radio', { name: /^scenes/ }).check();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Voice: model' }).waitFor();
    expect(on.voiced.models.asked.length).toBe(before);
    await page.reload();
    await page.getByRole('button', { name: 'Voice: model' }).waitFor();
    expect(faults).toEqual([]);
  });

  test('shows what was chosen last, also where the answers take their time, and that is what holds', async () => {
    const { page } = await openStory(on.browser, on.url, 'Cloak of Darkness');
    await page.getByRole('button', { name: 'Voice: plain' }).click();
    const dialog = page.getByRole('dialog', { name: 'Voice' });
    const kept: string[] = [];
    const held: (() => void)[] = [];
    await page.route('**/voice', async (route) => {
      const isChoice = route.request().method() === 'PUT';
      if (isChoice) await new Promise<void>((resolve) => void held.push(resolve));
      const response = await route.fetch();
      if (isChoice) kept.push(((await response.json()) as { model: string }).model);
      await route.fulfill({ response });
    });
    await dialog.getByRole('checkbox', { name: 'Let a model tell it, too' }).check();
    const house = dialog.getByRole('radio', { name: /^house/ });
    await house.check();
    await page.evaluate(() => {
      const seen: boolean[] = [];
      Object.assign(window, { seen });
      const radio = [...document.querySelectorAll<HTMLInputElement>('.model-choice input')][1];
      const look = (): void => {
        seen.push(radio?.checked ?? false);
        requestAnimationFrame(look);
      };
      look();
    });
    for (let count = 1; count <= 2; count += 1) {
      await expect.poll(() => held.length).toBe(count);
      held[count - 1]?.();
      await expect.poll(() => kept.length).toBe(count);
    }
    expect(kept.at(-1)).toBe('house');
    await page.unrouteAll({ behavior: 'wait' });
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Reflect.get(window, 'seen') as boolean[])).not.toContain(false);
  });

  test('goes back to what holds when it cannot be set, and says why', async () => {
    const { page } = await openStory(on.browser, on.url, 'Cloak of Darkness');
    await page.getByRole('button', { name: 'Voice: plain' }).click();
    await page.route('**/voice', (route) => route.abort());
    const toggle = page.getByRole('checkbox', { name: 'Let a model tell it, too' });
    await toggle.click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('server');
    expect(await toggle.isChecked()).toBe(false);
  });
});

describe('while a model tells', () => {
  test('the plain words are there at once and readable; sentences come below them, and then stand in their place', async () => {
    const { page, faults } = await openTold(on.browser, on.url);
    on.respond = tellsSlowly(2500);
    await hangUp(page);
    expect(await newest(page).locator('> .telling.plain').first().textContent()).toBe(sentences[0]);
    const written = newest(page).locator('.being-written');
    await written.waitFor();
    expect(await written.textContent()).toBe(sentences[0]);
    expect(await newest(page).getAttribute('data-voicing')).toBe('true');
    const before = await written.locator('p').boundingBox();
    await told(page);
    // Whoever reads it does not lose their line.
    const after = await newest(page).locator('> .telling.model p').first().boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 99))).toBeLessThan(2);
    expect(await newest(page).locator('> .telling.model').textContent()).toBe(sentences.join(' '));
    expect(await newest(page).locator('.voicing').count()).toBe(0);
    const behind = newest(page).locator('.plain-words');
    expect(await behind.locator('.telling').first().isVisible()).toBe(false);
    await behind.locator('summary').click();
    expect(await behind.locator('.telling').allTextContents()).toEqual([...sentences]);
    await page.reload();
    await told(page);
    expect(await newest(page).locator('.plain-words .telling').allTextContents()).toEqual([...sentences]);
    expect(faults).toEqual([]);
  });

  test('a screen reader hears the turn once and then sentence by sentence', async () => {
    const { page } = await openTold(on.browser, on.url);
    on.respond = tellsSlowly(1500);
    await hangUp(page);
    const said = await aloud(page);
    const log = page.getByRole('log', { name: 'A model tells' });
    await expect.poll(() => log.locator('p').allTextContents()).toEqual([sentences[0]]);
    await told(page);
    expect(await log.locator('p').allTextContents()).toEqual([...sentences]);
    expect(await aloud(page)).toBe(said);
    expect(said).toContain(sentences[0]);
  });

  test('it can be stopped by a button that is reached with the keyboard, and the plain words stand', async () => {
    const { page, api } = await openTold(on.browser, on.url);
    on.respond = tellsSlowly(null);
    await hangUp(page);
    await newest(page).locator('.being-written').waitFor();
    await page.locator('.masthead a').focus();
    await tabTo(page, page.getByRole('button', { name: 'Stop the telling' }));
    await page.keyboard.press('Enter');
    await page.getByText('The plain words stand: the telling was stopped.').first().waitFor();
    expect(await newest(page).locator('.being-written').count()).toBe(0);
    expect(await newest(page).getAttribute('data-voicing')).toBe('false');
    const { passages } = (await (await page.context().request.get(api)).json()) as { passages: object[] };
    expect(passages.at(-1)).toMatchObject({ plain: null });
  });

  test('Escape stops it from the input, too, but only closes a window that is open', async () => {
    const { page } = await openTold(on.browser, on.url);
    on.respond = tellsSlowly(null);
    await hangUp(page);
    await newest(page).locator('.being-written').waitFor();
    await page.getByRole('button', { name: 'Transcript' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await newest(page).locator('.being-written').count()).toBe(1);
    await page.locator('#words').focus();
    await page.keyboard.press('Escape');
    await page.getByText('The plain words stand: the telling was stopped.').first().waitFor();
  });

  test('what is said next does not wait for it', async () => {
    const { page } = await openTold(on.browser, on.url);
    on.respond = tellsSlowly(null);
    await hangUp(page);
    await newest(page).locator('.being-written').waitFor();
    on.respond = () => ({ steps: [{ text: 'Time passes.' }] });
    await say(page, 'wait');
    await page.getByText('The plain words stand: the story went on.').first().waitFor();
    expect(await page.locator('.being-written').filter({ hasText: sentences[0] }).count()).toBe(0);
  });

  test('a reload in the middle shows what came so far, and goes on', async () => {
    const { page } = await openTold(on.browser, on.url);
    on.respond = tellsSlowly(6000);
    await hangUp(page);
    await newest(page).locator('.being-written').waitFor();
    await page.reload();
    await newest(page).locator('.being-written').waitFor();
    expect(await newest(page).locator('.being-written').textContent()).toBe(sentences[0]);
    await told(page);
    expect(await newest(page).locator('> .telling.model').textContent()).toBe(sentences.join(' '));
  });

  test('a connection that is cut in the middle comes back to it', async () => {
    const { page: first } = await openTold(on.browser, on.url);
    const page = await first.context().newPage();
    const socket = await holdSocket(page);
    await page.goto(first.url());
    await first.close();
    await page.getByRole('button', { name: 'Voice: model' }).waitFor();
    on.respond = tellsSlowly(5000);
    await hangUp(page);
    await newest(page).locator('.being-written').waitFor();
    socket.cut();
    await told(page);
    expect(socket.opened()).toBeGreaterThan(1);
    expect(await newest(page).locator('> .telling.model').textContent()).toBe(sentences.join(' '));
  });

  test('without a socket it comes as events', async () => {
    const { page: first } = await openTold(on.browser, on.url);
    const page = await first.context().newPage();
    await withoutSocket(page);
    await page.goto(first.url());
    await first.close();
    await page.locator('#words').waitFor();
    // The page falls back once sockets were tried in vain.
    await page.waitForResponse((response) => response.url().includes('/stream?after='));
    on.respond = tellsSlowly(2500);
    await hangUp(page);
    const written = newest(page).locator('.being-written');
    await written.waitFor();
    expect(await written.textContent()).toBe(sentences[0]);
    await told(page);
  });

  test('a server that is gone in the middle leaves the plain words, and what is kept is shown after it is back', async () => {
    const { page, faults } = await openTold(on.browser, on.url);
    on.respond = tellsSlowly(null);
    await hangUp(page);
    await newest(page).locator('.being-written').waitFor();
    await on.voiced.server.restart();
    await page.locator('.being-written').waitFor({ state: 'detached' });
    expect(await newest(page).locator('> .telling.plain').first().textContent()).toBe(sentences[0]);
    await newest(page).getByText('The plain words stand: the telling broke off.').waitFor();
    await newest(page).getByRole('button', { name: 'What was sent: Turn 2' }).click();
    const dialog = page.getByRole('dialog', { name: 'What was sent: Turn 2' });
    await dialog.getByText('What a model was sent for this turn was not kept.').waitFor();
    expect(await dialog.locator('.sent-cut').textContent()).toBe(
      'The plain words stand: the telling broke off.',
    );
    await page.keyboard.press('Escape');
    on.respond = () => ({ steps: [{ text: 'Time passes.' }] });
    await say(page, 'wait');
    expect(faults).toEqual([]);
  });
});

describe('what a model may not tell', () => {
  test('is taken away before anybody saw it; the try before it fades, and the next one is told', async () => {
    const { page } = await openTold(on.browser, on.url);
    const seen: string[] = [];
    await page.exposeFunction('saw', (text: string) => seen.push(text));
    await page.evaluate(() => {
      const saw = Reflect.get(window, 'saw') as (text: string) => void;
      const story = document.querySelector('.story') ?? document.body;
      new MutationObserver(() => saw(story.textContent)).observe(story, { childList: true, subtree: true });
    });
    let tries = 0;
    on.respond = (question, turn) => {
      tries += 1;
      if (tries > 1) return tellsSlowly(2500)(question, turn);
      return { steps: [{ text: `${sentences[0]} A dragon eats the crown of the king. ` }] };
    };
    await hangUp(page);
    await newest(page)
      .getByText(/^Taken away: .+\. It is told once more\.$/)
      .waitFor();
    await newest(page).locator('.being-written').waitFor();
    await told(page);
    expect(seen.join('\n')).toContain(sentences[0]);
    expect(seen.join('\n')).not.toContain('dragon');
    expect(await page.locator('.gone').count()).toBe(0);
  });

  test('twice in a row leaves the plain words, with the reason', async () => {
    const { page } = await openTold(on.browser, on.url);
    on.respond = () => ({ steps: [{ text: 'A dragon eats the crown of the king.' }] });
    await hangUp(page);
    const note = newest(page).locator('.voicing-state > span');
    await expect.poll(() => note.textContent()).toMatch(/^The plain words stand: .+\.$/);
    expect(await newest(page).locator('> .telling.plain').count()).toBe(sentences.length);
    expect(await newest(page).getByRole('button', { name: 'Stop the telling' }).count()).toBe(0);
  });

  test('a provider that fails costs no turn, and the reason is said', async () => {
    const { page } = await openTold(on.browser, on.url);
    on.respond = () => ({ status: 401, code: 'invalid_api_key', message: 'No.' });
    await hangUp(page);
    await answered(page);
    const note = newest(page).locator('.voicing-state > span');
    await expect
      .poll(() => note.textContent(), { timeout: 20_000 })
      .toMatch(/^The plain words stand: the model /);
  });
});
