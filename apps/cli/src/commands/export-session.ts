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
  const text = values.format === 'json' ? `${JSON.stringify(transcript, null, 2)}\n` : transcriptAsMarkdown(transcript);
  if (values.out === undefined) process.stdout.write(text);
  // An existing file is somebody's; it is not written over.
  else await writeFile(values.out, text, { flag: 'wx', mode: 0o600 });
  return 0;
}
