import { isPageCurrent } from './page-sources.ts';
import { runNode } from './run.ts';

/** Builds the page unless it stands as its sources are now. Throws when it cannot be built. */
export async function ensurePage(): Promise<void> {
  if (isPageCurrent()) return;
  console.log('Building the page (only when its sources changed) …');
  const code = await runNode(['scripts/build-page.ts']);
  if (code !== 0)
    throw new Error(`The page could not be built (exit code ${code}); what is wrong stands above.`);
}
