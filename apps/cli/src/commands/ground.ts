import { readArguments } from '../arguments.ts';
import { readCareLanguage } from '../read-care-language.ts';
import { withTerminal } from '../with-terminal.ts';
import { ground as exercise } from '../tools/ground.ts';

const options = { language: { type: 'string' } } as const;

/** A grounding exercise, without a story. */
export async function ground(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, options, 'lamplight ground [--language CODE]');
  const language = readCareLanguage(values.language);
  await withTerminal((terminal) => exercise(terminal, language));
  return 0;
}
