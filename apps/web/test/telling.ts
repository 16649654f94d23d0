import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Step } from '../../../testing/model-server/script.ts';
import { openStory, say } from './playing.ts';
import type { Respond } from './voiced-server.ts';

/** What is to be told after {@link hangUp}, in two sentences that are true. */
export const sentences = [
  'You take off the velvet cloak.',
  'You put the velvet cloak on the small brass hook.',
] as const;

/** What the score says besides, whoever tells. */
export const besides = 'Your score has gone up by one point.';

/** Tells all of it at once. */
export const tellsAll: Respond = () => ({ steps: [{ text: sentences.join(' ') }] });

/** Tells the first sentence, and the other after a while or, without one, never. */
export function tellsSlowly(wait: number | null): Respond {
  const [first, ...others] = sentences;
  const goesOn: readonly Step[] =
    wait === null ? [{ then: 'stall' }] : [{ wait }, { text: others.join(' ').slice(3) }];
  // Where the next sentence begins, the first is over.
  return () => ({ steps: [{ text: `${first} You` }, ...goesOn] });
}

/** A page in the cloakroom, whose story a model tells from here on. */
export async function openTold(
  browser: Browser,
  url: string,
  { model = 'scenes', ...options }: BrowserContextOptions & { readonly model?: string } = {},
): Promise<{ readonly page: Page; readonly faults: readonly string[]; readonly api: string }> {
  const { page, faults } = await openStory(browser, url, 'Cloak of Darkness', options);
  await say(page, 'west');
  const api = `${url}/api/v1/sessions/${page.url().split('/').at(-1)}`;
  const data = { key: `voice of ${api}`, voice: 'model', model };
  const chosen = await page.context().request.put(`${api}/voice`, { data });
  if (!chosen.ok()) throw new Error(`No voice was chosen: ${await chosen.text()}`);
  // The page is told that another voice was chosen, by whomever.
  await page.locator('.voice-act').filter({ hasText: 'Voice: model' }).waitFor({ state: 'attached' });
  return { page, faults, api };
}

/** Does what is told in {@link sentences}, and waits for the plain telling of it. */
export function hangUp(page: Page): Promise<void> {
  return say(page, 'put the cloak on the hook');
}

/** The newest passage. */
export function newest(page: Page): Locator {
  return page.locator('.passage').last();
}

/** Waits until a model's telling stands in the newest passage. */
export async function told(page: Page): Promise<void> {
  await newest(page).locator('.badge[data-voice="model"]').waitFor();
}
