import { type CareLanguage, careLanguages } from '@lamplight/contracts';
import { UsageError } from './arguments.ts';

/** A language of care as it was typed, English by default. @throws UsageError unless care is written in it */
export function readCareLanguage(text: string | undefined): CareLanguage {
  if (text === undefined) return 'en';
  const language = careLanguages.find((one) => one === text.toLowerCase());
  if (language !== undefined) return language;
  throw new UsageError(`--language must be one of ${careLanguages.join(', ')}; it is "${text}".`);
}
