import { composeLock, composePlayhouse, composeTrial, readConfig } from '@lamplight/server';
import { readArguments, readSeed, UsageError } from '../arguments.ts';
import { playInTerminal } from '../play-in-terminal.ts';
import { playScript } from '../play-script.ts';
import { wishedStories } from '../wished-stories.ts';

const usage =
  'lamplight play [adventure or folder] [--new] [--seed N] | lamplight play <adventure> --script <file|-> [--seed N] [--json]';

const options = {
  new: { type: 'boolean' },
  seed: { type: 'string' },
  script: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Plays an adventure: by hand, with everything kept, or from a script, with nothing kept. */
export async function play(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options, usage);
  const [wish] = positionals;
  if (positionals.length > 1) throw new UsageError(`Usage: ${usage}`);
  const seed = readSeed(values.seed);
  const config = readConfig();
  const { stories, adventure } = await wishedStories(config, wish);

  if (values.script !== undefined) {
    if (adventure === undefined)
      throw new UsageError(`A script needs to know which adventure it plays.\nUsage: ${usage}`);
    await using trial = await composeTrial(stories, config);
    return await playScript(trial.play, {
      adventure,
      script: values.script,
      seed: seed ?? 0,
      json: values.json === true,
    });
  }
  if (values.json) throw new UsageError(`--json goes with --script.\nUsage: ${usage}`);
  await using held = composeLock(config);
  await using playhouse = await composePlayhouse(config, held, stories);
  return await playInTerminal(playhouse.play, { adventure, seed, fresh: values.new === true });
}
