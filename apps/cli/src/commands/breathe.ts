import { readArguments } from '../arguments.ts';
import { readCareLanguage } from '../read-care-language.ts';
import { withTerminal } from '../with-terminal.ts';
import { breathe as pace } from '../tools/breathe.ts';

const options = { language: { type: 'string' } } as const;

/** Slow breathing, without a story. */
export async function breathe(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, options, 'lamplight breathe [--language CODE]');
  const language = readCareLanguage(values.language);
  await withTerminal((terminal) => pace(terminal, language));
  return 0;
}
