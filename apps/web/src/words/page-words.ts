import type { english } from './english/english.ts';

/** The languages that the page itself speaks. */
export type PageLanguage = 'en' | 'de';

/** The words of the page in one language: the same names as the English ones, each with words of its own. */
export type PageWords = Omit<Spoken<typeof english>, 'language'> & { readonly language: PageLanguage };

/** The same shape with any words in it. */
type Spoken<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Name in keyof T]: Spoken<T[Name]> };
