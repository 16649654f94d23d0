import { composeAuthorHouse, describeFinding, readAdventureFolder, readConfig } from '@lamplight/server';
import { readArguments, readSeed, UsageError } from '../arguments.ts';
import { adventureFolder } from '../authoring/adventure-folder.ts';
import { developInTerminal } from '../authoring/develop-in-terminal.ts';
import { knownPlace } from '../authoring/known-place.ts';
import { paint } from '../terminal/paint.ts';
import { withTerminal } from '../with-terminal.ts';

const usage = 'lamplight dev <folder> [--from PLACE] [--seed N] [--port N]';

const options = { from: { type: 'string' }, seed: { type: 'string' }, port: { type: 'string' } } as const;

/** Plays an adventure in the terminal and on a page while it is written: every save is there at once. */
export async function develop(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options, usage);
  const [wish, ...more] = positionals;
  if (wish === undefined || more.length > 0) throw new UsageError(`Usage: ${usage}`);
  const [seed, port] = [readSeed(values.seed) ?? 1, readPort(values.port)];
  const folder = adventureFolder(wish);
  if (!(await readAdventureFolder(folder)).has('adventure.yaml')) {
    throw new UsageError(
      `${folder} holds no adventure.yaml, so it is no adventure yet. “npx lamplight new <name>” writes a small one to begin with.`,
    );
  }
  const stopped = untilStopped();
  await using house = await composeAuthorHouse(readConfig(), {
    folder,
    port,
    waiting(findings) {
      for (const one of findings) console.log(describeFinding({ ...one, file: `${folder}/${one.file}` }));
      console.log('It cannot be played before that is mended. Waiting for the next save …');
    },
  });
  const { desk, url, hasPage } = house;
  const from = values.from === undefined ? null : knownPlace(desk.story(), values.from);
  const address = url.replace('127.0.0.1', 'localhost');
  const page = hasPage
    ? `The page: ${address} (any place: ${address}/dev/from/<place>).`
    : 'The page has not been built; “npm start” builds it once. The terminal needs none.';
  console.log(
    paint('dim', `${page}\nNothing of this is kept. “/help” says what else there is; “quit” leaves.`),
  );
  await withTerminal(async (terminal) => {
    const playing = developInTerminal(terminal, desk, { folder, from, seed, stopped });
    await Promise.race([playing, house.watching]);
  });
  return 0;
}

function readPort(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new UsageError(`--port must be a whole number from 0 to 65535; it is "${text}".`);
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
