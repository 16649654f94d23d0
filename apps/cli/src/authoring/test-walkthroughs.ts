import { join } from 'node:path';
import {
  compareTranscripts,
  readTranscript,
  readWalkthrough,
  transcriptFolder,
  type TurnDifference,
  type Walkthrough,
  walkthroughFolder,
  writeTranscript,
} from '@lamplight/adventure';
import { describeFinding } from '@lamplight/server';
import type { Story } from '@lamplight/world';
import { playWalkthrough } from './play-walkthrough.ts';
import { readTexts, writeText } from './story-files.ts';

/** What came of one walkthrough. */
export interface Tested {
  readonly name: string;
  readonly turns: number;
  /** Sentences, each with the file and line it is about. */
  readonly wrong: readonly string[];
  readonly differences: readonly TurnDifference[];
  /** `none`: nothing was recorded; `kept`: it was and stays; `new`, `again`: recorded just now. */
  readonly recorded: 'none' | 'kept' | 'new' | 'again';
}

/** Which walkthroughs to play, and whether what they are told is to be recorded anew. */
export interface TestWish {
  /** By name; all of them when it is empty. */
  readonly names: readonly string[];
  readonly update: boolean;
}

/** Plays the walkthroughs of a folder one after the other and compares what is told with what was recorded. */
export async function* testWalkthroughs(
  folder: string,
  story: Story,
  { names, update }: TestWish,
): AsyncGenerator<Tested> {
  const written = await readTexts(join(folder, walkthroughFolder));
  const recorded = await readTexts(join(folder, transcriptFolder));
  const isMeant = (name: string): boolean => names.length === 0 || names.includes(name);
  for (const [name, text] of written) {
    if (!isMeant(name)) continue;
    const { walkthrough, findings } = readWalkthrough(name, text, story);
    if (findings.length > 0) {
      yield { name, turns: 0, wrong: findings.map(describeFinding), differences: [], recorded: 'kept' };
      continue;
    }
    const { tested, transcript } = await testOne(story, walkthrough, recorded.get(name));
    yield update ? await record(folder, tested, transcript) : tested;
  }
  for (const name of [...recorded.keys()].filter((one) => isMeant(one) && !written.has(one))) {
    const lost = `${transcriptFolder}/${name}.txt:1: there is no ${walkthroughFolder}/${name}.txt that it was told to. Bring it back, or remove this file.`;
    yield { name, turns: 0, wrong: [lost], differences: [], recorded: 'kept' };
  }
}

async function testOne(
  story: Story,
  walkthrough: Walkthrough,
  golden: string | undefined,
): Promise<{ readonly tested: Tested; readonly transcript: string }> {
  const { name } = walkthrough;
  const { told, wrong } = await playWalkthrough(story, walkthrough);
  const differences = golden === undefined ? [] : compareTranscripts(readTranscript(golden), told);
  const recorded = golden === undefined ? 'none' : 'kept';
  return {
    tested: { name, turns: told.turns.length, wrong, differences, recorded },
    transcript: writeTranscript(name, told),
  };
}

/** A way that does not come to where it says it does is not recorded: what is wrong with it must not become right. */
async function record(folder: string, tested: Tested, transcript: string): Promise<Tested> {
  const { name, wrong, differences, recorded } = tested;
  if (wrong.length > 0 || (recorded === 'kept' && differences.length === 0)) return tested;
  await writeText(join(folder, transcriptFolder, `${name}.txt`), transcript);
  return { ...tested, recorded: recorded === 'none' ? 'new' : 'again' };
}
