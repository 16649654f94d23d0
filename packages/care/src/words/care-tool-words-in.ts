import type { CareLanguage } from '@lamplight/contracts';
import type { CareToolWords } from './care-tool-words.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

const everyLanguage: Readonly<Record<CareLanguage, CareToolWords>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  it: italian,
  pt: portuguese,
  nl: dutch,
  pl: polish,
};

/** The words of the care tools in one language. */
export function careToolWordsIn(language: CareLanguage): CareToolWords {
  return everyLanguage[language];
}
