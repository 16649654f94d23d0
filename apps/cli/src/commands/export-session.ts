import { writeFile } from 'node:fs/promises';
import { transcriptAsMarkdown } from '@lamplight/play';
import { readArguments, UsageError } from '../arguments.ts';
import { openKept, sessionUsage } from '../kept-session.ts';

const usage = 'lamplight export <session> [--format md|json] [--out FILE]';

/** Writes the story so far, to the terminal or to a new file. */
export async function exportSession(args: readonly string[]): Promise<number> {
  const options = { format: { type: 'string', default: 'md' }, out: { type: 'string' } } as const;
  const { values, positionals } = readArguments(args, options, usage);
  if (values.format !== 'md' && values.format !== 'json') {
    throw new UsageError(`--format must be md or json; it is "${values.format}".`);
  }
  await using kept = await openKept(sessionUsage(positionals, usage));
  const transcript = await kept.play.transcript(kept.who, kept.session);
  const text =
    values.format === 'json' ? `${JSON.stringify(transcript, null, 2)}\n` : transcriptAsMarkdown(transcript);
  if (values.out === undefined) process.stdout.write(text);
  else await writeNew(values.out, text);
  return 0;
}

/** An existing file is somebody's; it is not written over. */
async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const there = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    const wrong = there ? `There is a file ${path} already.` : `The file ${path} cannot be written.`;
    throw new UsageError(`${wrong} Choose another name with --out.`, { cause: error });
  }
}
