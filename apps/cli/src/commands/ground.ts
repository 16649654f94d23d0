import { noMoreWords, readArguments } from '../arguments.ts';
import { withTerminal } from '../with-terminal.ts';
import { ground as exercise } from '../tools/ground.ts';

const usage = 'lamplight ground';

/** A grounding exercise, without a story. */
export async function ground(args: readonly string[]): Promise<number> {
  noMoreWords(readArguments(args, {}, usage).positionals, usage);
  await withTerminal(exercise);
  return 0;
}
