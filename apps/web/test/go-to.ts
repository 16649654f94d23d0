import type { Page } from 'playwright-core';

/** Shows another screen of the page that is open, as a link within it does: with or without a server. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}
