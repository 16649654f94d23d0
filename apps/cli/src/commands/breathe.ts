import { noMoreWords, readArguments } from '../arguments.ts';
import { readCareLanguage } from '../read-care-language.ts';
import { withTerminal } from '../with-terminal.ts';
import { breathe as pace } from '../tools/breathe.ts';

const usage = 'lamplight breathe [--language CODE]';

const options = { language: { type: 'string' } } as const;

/** Slow breathing, without a story. */
export async function breathe(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options, usage);
  noMoreWords(positionals, usage);
  const language = readCareLanguage(values.language);
  await withTerminal((terminal) => pace(terminal, language));
  return 0;
}
