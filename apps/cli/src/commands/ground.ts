import { readArguments } from '../arguments.ts';
import { withTerminal } from '../with-terminal.ts';
import { ground as exercise } from '../tools/ground.ts';

/** A grounding exercise, without a story. */
export async function ground(args: readonly string[]): Promise<number> {
  readArguments(args, {}, 'lamplight ground');
  await withTerminal(exercise);
  return 0;
}
