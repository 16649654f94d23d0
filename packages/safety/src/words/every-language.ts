import type { CareLanguage } from '@lamplight/contracts';
import type { CareWords } from './care-words.ts';
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import { french } from './fr/french.ts';
import { italian } from './it/italian.ts';
import { dutch } from './nl/dutch.ts';
import { polish } from './pl/polish.ts';
import { portuguese } from './pt/portuguese.ts';

/** Care in every language in which it was written and reviewed. */
export const everyLanguage: Readonly<Record<CareLanguage, CareWords>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  it: italian,
  pt: portuguese,
  nl: dutch,
  pl: polish,
};
