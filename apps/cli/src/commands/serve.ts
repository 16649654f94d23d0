import { run } from '@lamplight/server';

/** Opens the page and the interface for programs. */
export async function serve(): Promise<number> {
  await run();
  return Number(process.exitCode ?? 0);
}
