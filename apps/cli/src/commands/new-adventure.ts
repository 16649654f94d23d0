import { relative } from 'node:path';
import { readConfig } from '@lamplight/server';
import { readArguments, UsageError } from '../arguments.ts';
import { adventureName, titleFor } from '../authoring/adventure-name.ts';
import { writeTemplate } from '../authoring/write-template.ts';

const usage = 'lamplight new <name> [--title "A title"] [--in FOLDER]';

/** Writes a small adventure that runs as it is, to begin one's own with. Never writes over anything. */
export async function newAdventure(args: readonly string[]): Promise<number> {
  const options = { title: { type: 'string' }, in: { type: 'string' } } as const;
  const { values, positionals } = readArguments(args, options, usage);
  const [written, ...more] = positionals;
  if (written === undefined) throw new UsageError(`Usage: ${usage}`);
  if (more.length > 0) throw new UsageError(tooMany(positionals));
  const name = adventureName(written);
  const title = values.title === undefined ? titleFor(name) : oneLine(values.title);
  const folder = await writeTemplate({ name, title, into: values.in ?? readConfig().adventuresFolder });
  const path = shownPath(folder);
  console.log(`“${title}” is in ${path}: three places, one person, one locked door and an ending.

  npx lamplight dev ${path}     play it while you change it: every save is there at once
  npx lamplight test ${path}    play its walkthrough and compare what is told
  npx lamplight check ${path}   say what is wrong, by file and line

docs/first-adventure.md builds one from nothing in twenty minutes.`);
  return 0;
}

function tooMany(words: readonly string[]): string {
  const all = words.join(' ');
  return `A name is one word; these are ${words.length}. Say: npx lamplight new ${adventureName(all.replaceAll(/\s+/g, '-').toLowerCase())}`;
}

function oneLine(title: string): string {
  const clean = title.trim();
  if (clean !== '' && clean.length <= 100 && !/\p{Cc}/u.test(clean)) return clean;
  throw new UsageError('--title must be one line of 1 to 100 characters.');
}

/** As short as it can be typed from here. */
function shownPath(folder: string): string {
  const path = relative(process.cwd(), folder);
  const shown = path === '' || path.startsWith('..') ? folder : path;
  return /^[\w./-]+$/.test(shown) ? shown : JSON.stringify(shown);
}
