import type { CareLanguage } from '@lamplight/contracts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import type { ToolWords } from './tool-words.ts';

const everyLanguage: Readonly<Record<CareLanguage, ToolWords>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  it: italian,
  pt: portuguese,
  nl: dutch,
  pl: polish,
};

/** What the page says around its tools, in one language. */
export function toolWordsIn(language: CareLanguage): ToolWords {
  return everyLanguage[language];
}
