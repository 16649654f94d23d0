import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session, SessionVoice } from '@lamplight/contracts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { storyteller } from '../../../testing/model-server/index.ts';
import { openPage } from './browser.ts';
import { answered } from './playing.ts';
import { newest } from './telling.ts';
import { useVoicedBrowser } from './voiced-browser.ts';
import type { Respond } from './voiced-server.ts';

const on = useVoicedBrowser();
const longest = 600_000;

/** The shortest way through that its author wrote down, line by line: prologue and chapter one. */
const lines = readFileSync(
  join(import.meta.dirname, '../../../adventures/harrow-light/walkthroughs/the-window.txt'),
  'utf8',
)
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'));

/** Now and then something goes wrong, as it does with models; most of the time the storyteller tells what happened. */
const faultEvery = 9;
const faults: readonly Respond[] = [
  () => ({ steps: [{ text: 'A dragon eats the crown of the king.' }] }),
  () => ({ status: 400, code: 'content_policy_violation', message: 'Not allowed.' }),
  () => ({ steps: [{ text: 'The' }, { then: 'cut' }] }),
];

/** Where a telling is stopped, and where one is told shorter and then got back. */
const stoppedAt = 20;
const retoldAt = 40;

/** Told again it may say the same, and is cut for it; what was told before is there in any case, or can be got back. */
async function retoldAndBack(page: Page): Promise<void> {
  const text = () => newest(page).locator('> .telling').allTextContents();
  const before = await text();
  const asked = on.voiced.models.asked.length;
  await page.getByRole('button', { name: 'Retell …' }).click();
  await page.getByRole('menuitem', { name: 'Shorter' }).click();
  await expect.poll(() => on.voiced.models.asked.length).toBeGreaterThan(asked);
  await newest(page).locator('.voicing[data-state="writing"]').waitFor({ state: 'detached' });
  if ((await text()).join() !== before.join()) {
    await page.getByRole('button', { name: 'Retell …' }).click();
    await page.getByRole('menuitem', { name: 'As it was told before' }).click();
  }
  await expect.poll(text).toEqual(before);
}

test(
  'prologue and chapter one are played to their end with a model as the voice, whatever it does on the way',
  { timeout: longest },
  async () => {
    let asked = 0;
    on.respond = (question, turn) => {
      asked += 1;
      const fault = asked % faultEvery === 0 ? faults[(asked / faultEvery) % faults.length] : undefined;
      return fault === undefined ? storyteller(question) : fault(question, turn);
    };
    const { page, faults: wrong } = await openPage(on.browser, undefined);
    const { request } = page.context();
    await request.get(on.url);
    const begun = await request.post(`${on.url}/api/v1/sessions`, {
      data: { adventure: 'harrow-light', seed: 1 },
    });
    const { id } = (await begun.json()) as Session;
    const api = `${on.url}/api/v1/sessions/${id}`;
    await request.put(`${api}/voice`, { data: { key: 'a voice', voice: 'model', model: 'scenes' } });
    await page.goto(`${on.url}/play/${id}`);
    const tells = on.respond;
    const input = page.locator('#words');
    const voiced = newest(page).locator('.badge[data-voice="model"], .voicing[data-state="plain"]');
    const reasons: string[] = [];
    const count = { model: 0, plain: 0, said: 0 };
    for (const [index, line] of lines.entries()) {
      if (index === stoppedAt) on.respond = () => ({ steps: [{ text: 'The' }, { then: 'stall' }] });
      await input.fill(line);
      await page.keyboard.press('Enter');
      await answered(page);
      if (index === stoppedAt) {
        await newest(page).locator('.voicing[data-state="writing"]').waitFor();
        await page.keyboard.press('Escape');
        on.respond = tells;
      }
      // What the program says of itself, and questions, no model tells.
      const isOfStory =
        (await newest(page).locator('.badge[data-voice="plain"], .badge[data-voice="model"]').count()) > 0;
      if (!isOfStory) {
        count.said += 1;
        continue;
      }
      await voiced.first().waitFor();
      const isModels = (await newest(page).locator('.badge[data-voice="model"]').count()) > 0;
      count[isModels ? 'model' : 'plain'] += 1;
      if (!isModels) reasons.push(...(await newest(page).locator('.voicing-state > span').allTextContents()));
      if (index === retoldAt) await retoldAndBack(page);
    }
    await page.locator('.ending').waitFor();
    expect(wrong).toEqual([]);
    expect(reasons).toHaveLength(count.plain);
    for (const reason of reasons) expect(reason).toMatch(/^The plain words stand: [^/]+\.$/);
    // Told by nobody but the two, each turn once; and the model told most of it.
    expect(count.model + count.plain + count.said).toBe(lines.length);
    expect(count.model).toBeGreaterThan(count.plain);
    expect(count.plain).toBeGreaterThan(0);
    const { passages } = (await (await request.get(api)).json()) as Session;
    const shown = await page.locator('.passage').count();
    expect(shown).toBe(passages.length);
    // What a model told changed nothing: the story ended as the rules have it.
    const { spent } = (await (await request.get(`${api}/voice`)).json()) as SessionVoice;
    expect(spent.tellings).toBeGreaterThanOrEqual(passages.filter(({ plain }) => plain !== null).length);
    await expect
      .poll(() => page.getByRole('button', { name: /^Voice: model/ }).textContent())
      .toBe(`Voice: model$${spent.cost?.amount.toFixed(2)} so far`);
    await page.reload();
    await page.locator('.ending').waitFor();
    expect(await page.locator('.passage').count()).toBe(passages.length);
    console.log(
      `${lines.length} lines: ${count.model} told by a model, ${count.plain} in plain words, ${count.said} said by the program.`,
    );
  },
);
