import { walkthroughFolder } from '@lamplight/adventure';
import type { Story } from '@lamplight/world';
import { readArguments, readSeed, UsageError } from '../arguments.ts';
import { adventureFolder, playableStory } from '../authoring/adventure-folder.ts';
import { knownPlace } from '../authoring/known-place.ts';
import { recordByHand } from '../authoring/record-by-hand.ts';
import { isAsRecorded, testedText } from '../authoring/tested-text.ts';
import { type Tested, type TestWish, testWalkthroughs } from '../authoring/test-walkthroughs.ts';

const usage =
  'lamplight test <folder> [walkthrough ...] [--update] [--json] | ' +
  'lamplight test <folder> --record <name> [--script <file|->] [--seed N] [--from PLACE]';

const options = {
  update: { type: 'boolean' },
  json: { type: 'boolean' },
  record: { type: 'string' },
  script: { type: 'string' },
  seed: { type: 'string' },
  from: { type: 'string' },
} as const;

/**
 * Plays the walkthroughs of an adventure and compares what is told, word for word, with what was recorded. Exit code 1
 * when anything differs, 2 when there is nothing to play.
 */
export async function testAdventure(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options, usage);
  const [wish, ...names] = positionals;
  if (wish === undefined) throw new UsageError(`Usage: ${usage}`);
  const folder = adventureFolder(wish);
  const story = await playableStory(folder);
  if (values.record !== undefined) {
    if (values.update || values.json || names.length > 0)
      throw new UsageError(`--record goes alone.\nUsage: ${usage}`);
    const { script } = values;
    const from = values.from === undefined ? null : knownPlace(story, values.from);
    await recordByHand({ folder, name: values.record }, story, {
      seed: readSeed(values.seed) ?? 1,
      from,
      script,
    });
    return 0;
  }
  if (values.script !== undefined || values.seed !== undefined || values.from !== undefined)
    throw new UsageError(`--script, --seed and --from go with --record.\nUsage: ${usage}`);
  return await compare(folder, story, { names, update: values.update === true }, values.json === true);
}

async function compare(folder: string, story: Story, wish: TestWish, json: boolean): Promise<number> {
  const tested: Tested[] = [];
  for await (const one of testWalkthroughs(folder, story, wish)) {
    tested.push(one);
    console.log(json ? JSON.stringify(one) : testedText(folder, one));
  }
  const missing = wish.names.filter((name) => !tested.some((one) => one.name === name));
  if (missing.length > 0)
    throw new UsageError(
      `There is no walkthrough ${missing.map((name) => `"${name}"`).join(', ')} in ${folder}/${walkthroughFolder}.`,
    );
  if (tested.length === 0) {
    throw new UsageError(
      `${folder}/${walkthroughFolder} holds no walkthroughs. Record one by playing: npx lamplight test ${folder} --record my-way`,
    );
  }
  if (!json && tested.some(({ recorded }) => recorded === 'none'))
    console.log(`To record what is told where nothing is recorded: npx lamplight test ${folder} --update`);
  const failing = tested.filter((one) => !isAsRecorded(one));
  if (!json && failing.some(({ differences }) => differences.length > 0))
    console.log(`If that is what you meant, record it: npx lamplight test ${folder} --update`);
  return failing.length > 0 ? 1 : 0;
}
