import { main } from '@lamplight/server/main';
import { noMoreWords, readArguments } from '../arguments.ts';

const usage = 'lamplight serve (PORT, HOST, DATA_DIR and COUNTRY are set in the environment)';

/** Opens the page and the interface for programs. */
export async function serve(args: readonly string[]): Promise<number> {
  noMoreWords(readArguments(args, {}, usage).positionals, usage);
  await main();
  return Number(process.exitCode ?? 0);
}
