import { noMoreWords, readArguments } from '../arguments.ts';
import { readCareLanguage } from '../read-care-language.ts';
import { openAlone } from '../open-alone.ts';

const usage = 'lamplight ground [--language CODE]';

const options = { language: { type: 'string' } } as const;

/** A grounding exercise, without a story. */
export async function ground(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options, usage);
  noMoreWords(positionals, usage);
  const language = readCareLanguage(values.language);
  await openAlone('ground', language);
  return 0;
}
