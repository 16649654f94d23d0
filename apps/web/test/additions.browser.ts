import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Answer, outputs, says } from '../../../testing/model-server/script.ts';
import { violations } from './axe.ts';
import { openBrowser } from './browser.ts';
import { answered, say, showView, tabTo } from './playing.ts';
import { openTold } from './telling.ts';
import { startVoicedServer, type VoicedServer } from './voiced-server.ts';

/** A quest for the opera house, which can be done from the cloakroom. */
const stub = {
  id: 'ticket-stub',
  name: 'The ticket stub',
  begins: { kind: 'visit', place: 'foyer' },
  things: [
    {
      id: 'torn-stub',
      name: 'ticket stub',
      words: ['ticket'],
      at: 'foyer',
      description: 'Half a ticket, for a seat in a row that is not there any more.',
      fixed: false,
    },
  ],
  steps: [
    {
      text: 'pick up what somebody let fall',
      goal: { kind: 'have', thing: 'torn-stub' },
      say: 'It is warm, as if somebody had held it until now.',
    },
    {
      text: 'leave it where coats are kept',
      goal: { kind: 'bring', thing: 'torn-stub', place: 'cloakroom' },
      say: 'There it lies, where somebody may look for it.',
    },
  ],
  say: 'One seat fewer is empty, in a way.',
  touches: { topics: [], rating: 'everyone', intensity: 'gentle' },
};

/** Somebody for the foyer, and a place beside it. */
const usher = {
  id: 'late-usher',
  name: 'Ottilie',
  words: ['usher'],
  pronoun: 'she',
  at: 'foyer',
  description: 'Her torch is off, and she holds it as if it were on.',
  appearance: 'Ottilie stands beside the stairs with a torch.',
  greeting: 'You are late, and so am I.',
  topics: [{ words: ['torch'], answer: 'It knows the rows better than I do.' }],
  otherwise: 'I only show people to their seats.',
  touches: { topics: ['loneliness'], rating: 'everyone', intensity: 'gentle' },
};
const balcony = {
  id: 'upper-balcony',
  name: 'Upper Balcony',
  description: 'Velvet and dust, high above the hall. The stairs lead down to the foyer.',
  from: 'foyer',
  direction: 'up',
  things: [],
  touches: { topics: [], rating: 'everyone', intensity: 'gentle' },
};

let voiced: VoicedServer;
let browser: Browser;
let proposes = (): Answer => outputs(stub);

beforeAll(async () => {
  [voiced, browser] = await Promise.all([
    // Whatever else a model is asked, it says nothing that would hold.
    startVoicedServer(({ system, output }) => {
      if (output === null) return says('Ready.');
      if (system.includes('propose a person')) return outputs(usher);
      if (system.includes('propose a place')) return outputs(balcony);
      return system.includes('small quest') ? proposes() : says('Ready.');
    }),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await voiced[Symbol.asyncDispose]();
});
beforeEach(() => {
  proposes = () => outputs(stub);
});

const more = (page: Page) => page.getByRole('region', { name: 'More in this story' });
const offer = (page: Page) => page.getByRole('group', { name: 'The ticket stub' });

/** Opens the form, and asks for something with a wish. */
async function wish(page: Page, words: string): Promise<void> {
  await more(page).locator('summary').click();
  await page.getByLabel('What should it be about?').fill(words);
  await page.keyboard.press('Enter');
}

test('something more to do is asked for, taken and played to its end, and stays after a reload', async () => {
  const { page, faults } = await openTold(browser, voiced.server.url);
  await page.locator('#words').focus();
  await tabTo(page, more(page).locator('summary'));
  await page.keyboard.press('Enter');
  expect(await more(page).locator('small').textContent()).toMatch(
    /nothing changes until you take it\. It costs at most \$0\.\d+\.$/,
  );
  await page.getByLabel('What should it be about?').fill('something that somebody lost');
  await page.keyboard.press('Enter');
  await offer(page).waitFor();
  // What would be found out by playing it is nowhere on the page.
  expect(await page.locator('body').textContent()).not.toMatch(/coats are kept|warm|half a ticket/i);
  expect(await offer(page).textContent()).toContain(
    'It begins with what you do here: Foyer of the Opera House',
  );
  await page.reload();
  await offer(page).waitFor();
  await page.locator('#words').focus();
  await tabTo(page, offer(page).getByRole('button', { name: 'Take it' }));
  await page.keyboard.press('Enter');
  await answered(page);
  await page.getByText('“The ticket stub” is part of your story now.').first().waitFor();
  await expect.poll(() => offer(page).count()).toBe(0);
  await expect.poll(() => more(page).textContent()).toContain('Waits for you');
  await say(page, 'east');
  await page.locator('.quests').getByText('pick up what somebody let fall').waitFor();
  expect(await more(page).textContent()).not.toContain('Waits for you');
  await say(page, 'take the ticket');
  await say(page, 'west');
  await page.reload();
  await say(page, 'drop the ticket');
  await page.getByText('One seat fewer is empty, in a way.').first().waitFor();
  expect(await page.locator('.quests li[data-status="completed"]').textContent()).toContain(
    'The ticket stub',
  );
  expect(faults).toEqual([]);
});

test('somebody to meet and somewhere to go are taken in the same place, met and walked to', async () => {
  const { page, faults } = await openTold(browser, voiced.server.url);
  const takes = async (kind: string, name: string, begins: string, beyond: string[]): Promise<void> => {
    await more(page).locator('summary').click();
    await page.getByRole('radio', { name: kind }).check();
    await page.getByRole('button', { name: 'Think of something' }).click();
    const held = page.getByRole('group', { name });
    await held.waitFor();
    expect(await held.textContent()).toContain(begins);
    expect(await held.locator('.offer-beyond').allTextContents()).toEqual(beyond);
    await held.getByRole('button', { name: 'Take it' }).click();
    await answered(page);
    await page.getByText(`“${name}” is part of your story now.`).first().waitFor();
    await expect.poll(() => more(page).textContent()).toContain(name);
  };
  await takes('Somebody to meet', 'Ottilie', 'You find them here: Foyer of the Opera House', [
    'It touches on what this story did not announce:Loneliness and being left gently',
  ]);
  await takes(
    'Somewhere to go',
    'Upper Balcony',
    'A way leads there from here: Foyer of the Opera House, up',
    [],
  );
  await say(page, 'east');
  await page.getByText('Ottilie stands beside the stairs with a torch.').first().waitFor();
  await say(page, 'talk to Ottilie');
  await page.getByText('You are late, and so am I').first().waitFor();
  await say(page, 'up');
  await page.getByText('Velvet and dust, high above the hall.').first().waitFor();
  await page.reload();
  await say(page, 'down');
  await expect.poll(() => more(page).textContent()).not.toContain('Waits for you');
  expect(faults).toEqual([]);
});

test('on a small screen, what is offered can be left and taken as well', async () => {
  const { page, faults } = await openTold(browser, voiced.server.url, {
    viewport: { width: 390, height: 844 },
  });
  await showView(page, 'Me');
  await wish(page, 'a ticket');
  await offer(page).getByRole('button', { name: 'Leave it' }).click();
  await offer(page).waitFor({ state: 'detached' });
  await wish(page, 'another ticket');
  await offer(page).getByRole('button', { name: 'Take it' }).click();
  await answered(page);
  await page.getByText('“The ticket stub” is part of your story now.').first().waitFor();
  expect(faults).toEqual([]);
});

test('what is offered can be left, and what came to nothing is said in words', async () => {
  const { page, faults } = await openTold(browser, voiced.server.url, { bypassCSP: true });
  await wish(page, 'a ticket');
  await offer(page).waitFor();
  expect(await violations(page)).toEqual([]);
  await offer(page).getByRole('button', { name: 'Leave it' }).click();
  await offer(page).waitFor({ state: 'detached' });
  proposes = () => outputs({ ...stub, begins: { kind: 'visit', place: 'bar' } });
  await wish(page, 'a ticket');
  const said = 'what the model thought of would have given something away. Your story is as it was.';
  await more(page).getByText(`Nothing came of it: ${said}`).waitFor();
  await page.reload();
  await more(page).waitFor();
  expect(await offer(page).count()).toBe(0);
  expect(faults).toEqual([]);
});

test('what is done about a wish is in sight step by step, heard once, and stopped with one press', async () => {
  const { page, faults } = await openTold(browser, voiced.server.url, { bypassCSP: true });
  const { promise: isAskedAgain, resolve: askedAgain } = Promise.withResolvers<void>();
  let asked = 0;
  proposes = () => {
    asked += 1;
    if (asked === 1) return outputs({ ...stub, begins: { kind: 'visit', place: 'nowhere' } });
    askedAgain();
    return { steps: [{ then: 'stall' }] };
  };
  const aloud = more(page).getByRole('status');
  await wish(page, 'a ticket');
  await isAskedAgain;
  await more(page).getByText('That did not hold. The model thinks once more …').waitFor();
  // Nothing of a step is in what is read aloud.
  expect(await aloud.textContent()).toBe(
    'A model thinks of something, and it is tried out from where you are. You can play on meanwhile …',
  );
  expect(await violations(page)).toEqual([]);
  // Whoever plays on, and whoever comes back, finds it as it was.
  await say(page, 'wait');
  await page.reload();
  await more(page).getByText('That did not hold. The model thinks once more …').waitFor();
  expect(await more(page).locator('.wish').count()).toBe(0);
  await page.locator('#words').focus();
  await tabTo(page, more(page).getByRole('button', { name: 'Stop thinking of something' }));
  await page.keyboard.press('Enter');
  await more(page).locator('.wish').waitFor();
  expect(await more(page).getByRole('button', { name: 'Stop thinking of something' }).count()).toBe(0);
  expect(await offer(page).count()).toBe(0);

  await wish(page, 'a ticket');
  await more(page).getByText('A model thinks of something …', { exact: true }).waitFor();
  await more(page).getByRole('button', { name: 'Stop thinking of something' }).click();
  await more(page).getByText('Nothing came of it: it was stopped. Your story is as it was.').waitFor();
  proposes = () => outputs(stub);
  await wish(page, 'a ticket');
  await offer(page).waitFor();
  // The offer may be here before the answer of the request that brought it.
  await expect.poll(() => aloud.textContent()).toBe('Something is on offer.');
  expect(faults).toEqual([]);
});

test('another tab hears what became of a wish: what is on offer, or why nothing is', async () => {
  const { page, faults } = await openTold(browser, voiced.server.url);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await more(other).locator('summary').waitFor();
  await wish(page, 'a ticket');
  await offer(other).waitFor();
  const aloud = more(other).getByRole('status');
  await expect.poll(() => aloud.textContent()).toBe('Something is on offer.');
  await offer(other).getByRole('button', { name: 'Leave it' }).click();
  await offer(page).waitFor({ state: 'detached' });
  await expect.poll(() => aloud.textContent()).toBe('');
  proposes = () => ({ steps: [{ then: 'stall' }] });
  await wish(page, 'a ticket');
  await more(other).getByRole('button', { name: 'Stop thinking of something' }).click();
  for (const tab of [page, other])
    await more(tab).getByText('Nothing came of it: it was stopped. Your story is as it was.').waitFor();
  expect(faults).toEqual([]);
});

test('a wish that is about somebody themselves is answered with care, and goes to no model', async () => {
  const { page } = await openTold(browser, voiced.server.url);
  const before = voiced.models.asked.length;
  await wish(page, 'I took too many pills');
  await page.locator('.care').first().waitFor();
  expect(voiced.models.asked.length).toBe(before);
});

test('whoever reads German is asked in German, and the names stay in the language of the story', async () => {
  const { page } = await openTold(browser, voiced.server.url);
  const german = await page
    .context()
    .browser()
    ?.newContext({
      locale: 'de',
      storageState: await page.context().storageState(),
    });
  const again = await german?.newPage();
  if (again === undefined) throw new Error('There is no second page.');
  await again.goto(page.url());
  const region = again.getByRole('region', { name: 'Mehr in dieser Geschichte' });
  await region.locator('summary').click();
  await again.getByRole('button', { name: 'Etwas ausdenken' }).click();
  await region.getByRole('button', { name: 'Annehmen' }).waitFor();
  expect(await region.textContent()).toContain('Es beginnt mit dem, was du hier tust:');
  expect(await region.locator('.addition-name').getAttribute('lang')).toBe('en');
  await german?.close();
});
