import { noMoreWords, readArguments } from '../arguments.ts';
import { readCareLanguage } from '../read-care-language.ts';
import { openAlone } from '../open-alone.ts';

const usage = 'lamplight breathe [--language CODE]';

const options = { language: { type: 'string' } } as const;

/** Slow breathing, without a story. */
export async function breathe(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options, usage);
  noMoreWords(positionals, usage);
  const language = readCareLanguage(values.language);
  await openAlone('breathe', language);
  return 0;
}
