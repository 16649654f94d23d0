import { useSyncExternalStore } from 'react';
import { english } from './words/english/english.ts';
import type { PageLanguage, PageWords } from './words/page-words.ts';

/**
 * Every word that the page itself says, in the language that it speaks now. Read it while something is drawn, never
 * before: another language may be chosen.
 */
// oxlint-disable-next-line import/no-mutable-exports -- so that every part of the page reads one catalogue by one name
export let words: PageWords = english;

/** The languages of the page, each in its own words. */
export const pageLanguages: Readonly<Record<PageLanguage, string>> = { en: 'English', de: 'Deutsch' };

const listeners = new Set<() => void>();

/** Speaks a language from now on. Where its words cannot be had, as without the server, the page goes on as it was. */
export async function speak(language: PageLanguage): Promise<void> {
  const spoken = await wordsIn(language);
  if (spoken === null) return;
  words = spoken;
  document.documentElement.lang = words.language;
  for (const listener of listeners) listener();
}

/** Draws the part of the page that uses it anew when another language is spoken. */
export function usePageLanguage(): PageLanguage {
  return useSyncExternalStore(subscribe, () => words.language);
}

/** The first of these languages that the page speaks, English if there is none. */
export function spokenOf(languages: readonly string[]): PageLanguage {
  for (const language of languages) {
    const [primary] = language.toLowerCase().split('-');
    if (primary === 'en' || primary === 'de') return primary;
  }
  return 'en';
}

async function wordsIn(language: PageLanguage): Promise<PageWords | null> {
  if (language === 'en') return english;
  try {
    const { german } = await import('./words/german/german.ts');
    return german;
  } catch {
    // The file is somewhere else, and the way there is broken.
    return null;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
