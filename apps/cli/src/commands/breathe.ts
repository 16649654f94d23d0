import { readArguments } from '../arguments.ts';
import { withTerminal } from '../with-terminal.ts';
import { breathe as pace } from '../tools/breathe.ts';

/** Slow breathing, without a story. */
export async function breathe(args: readonly string[]): Promise<number> {
  readArguments(args, {}, 'lamplight breathe');
  await withTerminal(pace);
  return 0;
}
