import { noMoreWords, readArguments } from '../arguments.ts';
import { readCareLanguage } from '../read-care-language.ts';
import { withTerminal } from '../with-terminal.ts';
import { ground as exercise } from '../tools/ground.ts';

const usage = 'lamplight ground [--language CODE]';

const options = { language: { type: 'string' } } as const;

/** A grounding exercise, without a story. */
export async function ground(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options, usage);
  noMoreWords(positionals, usage);
  const language = readCareLanguage(values.language);
  await withTerminal((terminal) => exercise(terminal, language));
  return 0;
}
