import { composeLock } from './compose-lock.ts';
import { readConfig } from './config.ts';
import { report } from './report.ts';

/** Opens Lamplight for players until it is told to stop. What prevents it is said in a sentence, with exit code 1. */
export async function main(): Promise<void> {
  try {
    const config = readConfig();
    await using lock = composeLock(config);
    // Whoever may not write here has heard so by now, and does not wait for all of this.
    const { serve } = await import('./serve.ts');
    await serve(config, lock);
  } catch (error) {
    if (error instanceof Error && 'code' in error) console.error(error.message);
    else report(error);
    process.exitCode = 1;
  }
}

if (import.meta.main) await main();
