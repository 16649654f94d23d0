import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';

const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The system's own browser, without a window, with a profile that goes away with it. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('browserPath'), headless: true, args: quietly });
}

/** A page of a fresh player, closed when its test is over. What the page itself does wrong fails the test that asks `faults`. */
export async function openPage(
  browser: Browser,
  url: string | undefined,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
    // What it answers, a test cannot hold back or change.
    serviceWorkers: 'block',
    ...options,
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  if (url !== undefined) await page.goto(url);
  return { page, faults };
}
