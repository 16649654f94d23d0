import { basesOf } from '../reading/bases.ts';
import type { ReadSentence } from '../reading/read-sentence.ts';
import type { Token } from '../reading/token.ts';
import { numberIn } from '../words/number-words.ts';
import type { Paragraph } from './paragraph.ts';

/** The words of what the author told, each in all of its forms. */
export interface ToldWords {
  /** Told as so. */
  readonly words: ReadonlySet<string>;
  /** They only stand in what somebody said. */
  readonly said: ReadonlySet<string>;
  /** They only stand in a likeness or were denied. */
  readonly unreal: ReadonlySet<string>;
  /** Of this turn, but for auxiliaries: `can` is no can. */
  readonly news: ReadonlySet<string>;
  /** Names, in lower case: of what is told of here, and of what the player was reminded of. */
  readonly names: ReadonlySet<string>;
  /** Which nouns stand behind which numbers. */
  readonly numbers: ReadonlyMap<number, ReadonlySet<string>>;
}

/** Days as logbooks have them. */
const shortened: ReadonlyMap<string, string> = new Map(
  'mon monday,tues tuesday,wed wednesday,thurs thursday,fri friday,sat saturday,sun sunday'
    .split(',')
    .map((pair) => pair.split(' '))
    .map(([short = '', long = '']) => [short, long] as const),
);
const denying = /^(?:no|not|never|without|neither|nor|n't|instead)$/;

/** Sorts the words of the paragraphs to those that are known beforehand. */
export function toldWords(
  paragraphs: readonly Paragraph[],
  known: Pick<ToldWords, 'words' | 'said' | 'names'>,
): ToldWords {
  const words = new Set(known.words);
  const said = new Set(known.said);
  const names = new Set(known.names);
  const unreal = new Set<string>();
  const news = new Set<string>();
  const numbers = new Map<number, Set<string>>();
  for (const { sentences, isNew } of paragraphs) {
    for (const sentence of sentences) {
      sortWords(sentence, { words, said, unreal });
      noteNames(sentence.tokens, names);
      noteNumbers(sentence.tokens, numbers);
      if (isNew) noteNews(sentence.tokens, news);
    }
  }
  return { words, said, unreal, news, names, numbers };
}

function sortWords(
  { tokens, claims }: ReadSentence,
  { words, said, unreal }: Record<'words' | 'said' | 'unreal', Set<string>>,
): void {
  const denied = new Set(claims.filter(({ isNegated }) => isNegated).map(({ at }) => at));
  let isDenied = false;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'mark' && token.text !== "'" && token.text !== '*') isDenied = false;
    if (denying.test(token.word) || denied.has(at)) isDenied = true;
    const into = token.isQuoted ? said : token.isLikeness || isDenied ? unreal : words;
    const long = shortened.get(token.word);
    for (const base of [...token.bases, ...partsOf(token)]) into.add(base);
    if (long !== undefined) into.add(long);
  }
}

function noteNames(tokens: readonly Token[], names: Set<string>): void {
  for (const { word, isCapital } of tokens) {
    if (!isCapital) continue;
    names.add(word);
    const long = shortened.get(word);
    if (long !== undefined) names.add(long);
  }
}

function noteNumbers(tokens: readonly Token[], numbers: Map<number, Set<string>>): void {
  for (const [at, token] of tokens.entries()) {
    const [first = '', ...rest] = token.word.split('-');
    const value = numberIn(token.word) ?? numberIn(first);
    if (value === undefined) continue;
    const nouns = numbers.get(value) ?? new Set<string>();
    numbers.set(value, nouns);
    // A number in a likeness counts nothing.
    if (token.isLikeness) continue;
    const behind = tokens.slice(at + 1, at + 7).flatMap(({ bases }) => bases);
    for (const base of [...behind, ...rest.flatMap((part) => basesOf(part))]) nouns.add(base);
  }
}

function noteNews(tokens: readonly Token[], news: Set<string>): void {
  for (const { tag, kind, bases } of tokens)
    if (kind === 'word' && tag !== 'auxiliary') for (const base of bases) news.add(base);
}

/** `harbour-office` tells of an office, too. */
function partsOf({ word }: Token): readonly string[] {
  return word.includes('-') ? word.split('-').flatMap((part) => basesOf(part)) : [];
}
