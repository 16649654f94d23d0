import type { CareLanguage } from '@lamplight/contracts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import type { PanelWords } from './panel-words.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

const everyLanguage: Readonly<Record<CareLanguage, PanelWords>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  it: italian,
  pt: portuguese,
  nl: dutch,
  pl: polish,
};

/** What the page says around care, in the language of that care. */
export function panelWordsIn(language: CareLanguage): PanelWords {
  return everyLanguage[language];
}
