import { join } from 'node:path';
import {
  readWalkthrough,
  transcriptFolder,
  usualHead,
  type Walkthrough,
  walkthroughFolder,
  writeTranscript,
  writeWalkthrough,
} from '@lamplight/adventure';
import type { Play } from '@lamplight/play';
import type { Story } from '@lamplight/world';
import { UsageError } from '../arguments.ts';
import { terminalPlayer } from '../terminal-player.ts';
import { playWalkthrough } from './play-walkthrough.ts';
import { readTexts, writeNewText, writeText } from './story-files.ts';

/** What is to be recorded: how a session came to where it stands. */
export interface Way {
  readonly play: Play;
  readonly session: string;
  /** The place where it began; `null` for where the adventure does. */
  readonly from: string | null;
}

/** Where a recording goes. */
export interface RecordingPlace {
  readonly folder: string;
  readonly name: string;
}

/** @throws UsageError when a walkthrough cannot have that name, or has it already */
export async function checkRecordingName({ folder, name }: RecordingPlace): Promise<void> {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) || name.length > 64) {
    throw new UsageError(
      `"${name}" cannot be the name of a walkthrough: lower-case letters, digits and single hyphens, such as by-the-stairs.`,
    );
  }
  if ((await readTexts(join(folder, walkthroughFolder))).has(name)) {
    throw new UsageError(
      `There is a walkthrough "${name}" already, and it was left as it is. Choose another name, or record what is told to it with: npx lamplight test ${folder} ${name} --update`,
    );
  }
}

/**
 * Writes a session's inputs as a walkthrough, without those that were taken back, and what they are told as its
 * transcript. Returns a sentence about it.
 *
 * @throws UsageError when nothing was played, or when the name is taken
 */
export async function recordWay(
  place: RecordingPlace,
  story: Story,
  { play, session, from }: Way,
): Promise<string> {
  await checkRecordingName(place);
  const { folder, name } = place;
  const { passages, seed, ended } = await play.transcript(terminalPlayer, session);
  const inputs = passages.flatMap(({ input }) =>
    input === null || input.trim() === '' ? [] : [{ text: input, line: 0 }],
  );
  if (inputs.length === 0) throw new UsageError('Nothing was played, so there is nothing to record.');
  const text = writeWalkthrough({ ...usualHead, seed, from, ends: ended, inputs });
  // As it will be read from now on, so that the very first comparison finds nothing.
  const { walkthrough } = readWalkthrough(name, text, story);
  const { told, wrong } = await playWalkthrough(story, walkthrough);
  await writeNewText(fileOf(place, walkthroughFolder), text);
  await writeText(fileOf(place, transcriptFolder), writeTranscript(name, told));
  return [summary(walkthrough, folder), ...wrong.map((one) => `${folder}/${one}`)].join('\n');
}

function fileOf({ folder, name }: RecordingPlace, kind: string): string {
  return join(folder, kind, `${name}.txt`);
}

function summary({ name, ends, inputs }: Walkthrough, folder: string): string {
  const turns = inputs.length === 1 ? '1 input' : `${inputs.length} inputs`;
  const ending = ends === null ? 'to no ending' : `to the ending “${ends}”`;
  return `Recorded ${turns} ${ending}: ${walkthroughFolder}/${name}.txt and ${transcriptFolder}/${name}.txt in ${folder}.`;
}
