import { noMoreWords, readArguments } from '../arguments.ts';
import { withTerminal } from '../with-terminal.ts';
import { breathe as pace } from '../tools/breathe.ts';

const usage = 'lamplight breathe';

/** Slow breathing, without a story. */
export async function breathe(args: readonly string[]): Promise<number> {
  noMoreWords(readArguments(args, {}, usage).positionals, usage);
  await withTerminal(pace);
  return 0;
}
