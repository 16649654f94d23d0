import type { TestProject } from 'vitest/node';
import { browserAdvice, findBrowser } from './browser.ts';
import { ensurePage } from './ensure-page.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser to start: `inject('browserPath')` in a browser test. */
    browserPath: string;
  }
}

/** Runs once before all browser tests: the page stands, and the tests know which browser to start. */
export async function setup(project: TestProject): Promise<void> {
  const browser = findBrowser();
  if (browser === undefined) throw new Error(`The browser tests need a browser. ${browserAdvice}`);
  project.provide('browserPath', browser);
  await ensurePage();
}
