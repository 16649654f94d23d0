import { writeFile } from 'node:fs/promises';
import type { Transcript } from '@lamplight/contracts';
import { transcriptAsEpub } from '@lamplight/gateway';
import { transcriptAsMarkdown, transcriptAsPage } from '@lamplight/play';
import { readArguments, UsageError } from '../arguments.ts';
import { openKept, sessionUsage } from '../kept-session.ts';

const usage = 'lamplight export <session> [--format md|json|html|epub] [--out FILE]';

/** Writes the story so far, to the terminal or to a new file. */
export async function exportSession(args: readonly string[]): Promise<number> {
  const options = { format: { type: 'string', default: 'md' }, out: { type: 'string' } } as const;
  const { values, positionals } = readArguments(args, options, usage);
  const writer = Object.hasOwn(writers, values.format) ? writers[values.format] : undefined;
  if (writer === undefined) {
    throw new UsageError(
      `--format must be one of ${Object.keys(writers).join(', ')}; it is "${values.format}".`,
    );
  }
  if (values.format === 'epub' && values.out === undefined && process.stdout.isTTY) {
    throw new UsageError(`A book is not to be read in a terminal: name a file with --out.\nUsage: ${usage}`);
  }
  await using kept = await openKept(sessionUsage(positionals, usage));
  const written = writer(await kept.play.transcript(kept.who, kept.session));
  if (values.out === undefined) process.stdout.write(written);
  else await writeNew(values.out, written);
  return 0;
}

/** A transcript in each of its formats. */
const writers: Readonly<Record<string, (transcript: Transcript) => string | Uint8Array>> = {
  md: transcriptAsMarkdown,
  json: (transcript) => `${JSON.stringify(transcript, null, 2)}\n`,
  html: transcriptAsPage,
  epub: transcriptAsEpub,
};

/** An existing file is somebody's; it is not written over. */
async function writeNew(path: string, text: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const there = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    const wrong = there ? `There is a file ${path} already.` : `The file ${path} cannot be written.`;
    throw new UsageError(`${wrong} Choose another name with --out.`, { cause: error });
  }
}
