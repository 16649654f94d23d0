import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readFolder } from '@lamplight/adapter-files';
import {
  loadAdventure,
  readWalkthrough,
  transcriptFolder,
  type Walkthrough,
  walkthroughFolder,
} from '@lamplight/adventure';
import type { Story } from '@lamplight/world';

const folder = join(import.meta.dirname, '../../adventures');

/** The adventures that come with Lamplight, by id. */
export const shipped = readdirSync(folder).sort();

/** @throws Error naming what is wrong when it does not load */
export async function loadShipped(id: string): Promise<Story> {
  const loaded = loadAdventure(id, await readFolder(join(folder, id)));
  if (loaded.ok) return loaded.story;
  throw new Error(loaded.findings.map(({ file, line, wrong }) => `${file}:${line} ${wrong}`).join('\n'));
}

/** The walkthroughs beside an adventure. @throws Error naming what one of them says wrongly */
export function walkthroughsOf(story: Story): readonly Walkthrough[] {
  const scripts = join(folder, story.id, walkthroughFolder);
  return readdirSync(scripts).map((file) => {
    const text = readFileSync(join(scripts, file), 'utf8');
    const { walkthrough, findings } = readWalkthrough(basename(file, '.txt'), text, story);
    const [finding] = findings;
    if (finding !== undefined)
      throw new Error(`${story.id}/${finding.file}:${finding.line} ${finding.wrong}`);
    return walkthrough;
  });
}

/** The names of the transcripts beside an adventure. */
export function transcriptsOf({ id }: Story): readonly string[] {
  return readdirSync(join(folder, id, transcriptFolder)).map((file) => basename(file, '.txt'));
}
