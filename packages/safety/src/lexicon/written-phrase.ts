import { foldCharacters } from '../normalise/fold-characters.ts';
import { plainWords } from '../normalise/plain-words.ts';
import type { Language } from '../reading.ts';

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/**
 * A phrase as a person of that language writes it, in the plain spelling in which messages are matched: without
 * accents, contractions as words. German words are also known in their spelling without umlauts ("moechte").
 */
export function writtenPhrase(source: string, language: Language): string {
  const spelled = language === 'de' ? source.replaceAll(/[\p{L}0-9']+/gu, bothSpellings) : source;
  return foldCharacters(spelled).replaceAll(/[a-z0-9']+/g, (word) => plainWords(word));
}

function bothSpellings(word: string): string {
  const other = word.replaceAll(/[äöü]/g, (letter) => umlauts[letter] ?? letter);
  return other === word ? word : `(${word}|${other})`;
}
