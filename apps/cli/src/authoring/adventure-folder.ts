import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { composeStory, describeFinding, readConfig } from '@lamplight/server';
import type { Story } from '@lamplight/world';
import { UsageError } from '../arguments.ts';

/** The folder that was meant: one that is there, or the adventure of the installation by that name. */
export function adventureFolder(wish: string): string {
  const installed = join(readConfig().adventuresFolder, wish);
  return !existsSync(wish) && /^[\w-]+$/.test(wish) && existsSync(installed) ? installed : wish;
}

/** Reads an adventure that has to be playable. @throws UsageError with everything that is wrong, by file and line */
export async function playableStory(folder: string): Promise<Story> {
  const loaded = await composeStory(readConfig(), folder);
  if (loaded.ok) return loaded.story;
  const findings = loaded.findings.map((one) => describeFinding({ ...one, file: `${folder}/${one.file}` }));
  throw new UsageError(
    `${findings.join('\n')}\nThe adventure in ${folder} cannot be played before that is mended.`,
  );
}
