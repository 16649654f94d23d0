import { type CompiledPhrase, compilePhrase } from './compile-phrase.ts';

// Further places of one phrase in one clause add nothing.
const mostPlaces = 4;

/** A phrase found in a clause. */
export interface Found<T> {
  readonly entry: T;
  /** Where it begins and ends in the clause's words. */
  readonly from: number;
  readonly to: number;
  /** The phrase has a "not" of its own, so a "not" is no denial of it. */
  readonly denies: boolean;
}

export interface PhraseBook<T> {
  /** Every entry that occurs in the clause, with its places. */
  readonly find: (clause: { readonly text: string; readonly words: readonly string[] }) => Found<T>[];
  readonly knows: (word: string) => boolean;
  /** How many patterns `find` tries on the clause. It looks words up and matches nothing. */
  readonly tries: (words: readonly string[]) => number;
}

/** Indexes entries by a word that each of them needs, so that ordinary text meets almost no pattern. */
export function createPhraseBook<T>(
  entries: readonly { readonly phrase: string; readonly entry: T }[],
): PhraseBook<T> {
  const index = new Map<string, { readonly compiled: CompiledPhrase; readonly entry: T }[]>();
  const vocabulary = new Set<string>();
  for (const { phrase, entry } of entries) {
    const compiled = compilePhrase(phrase);
    for (const word of compiled.words) vocabulary.add(word);
    for (const anchor of compiled.anchors) {
      const row = index.get(anchor);
      if (row === undefined) index.set(anchor, [{ compiled, entry }]);
      else row.push({ compiled, entry });
    }
  }
  return {
    knows: (word) => vocabulary.has(word),
    tries(words) {
      let count = 0;
      for (const word of words) count += index.get(word)?.length ?? 0;
      return count;
    },
    find({ text, words }) {
      const tried = new Set<CompiledPhrase>();
      const found: Found<T>[] = [];
      for (const word of new Set(words)) {
        for (const { compiled, entry } of index.get(word) ?? []) {
          if (tried.has(compiled)) continue;
          tried.add(compiled);
          for (const span of placesOf(compiled.pattern, text))
            found.push({ entry, ...span, denies: compiled.words.has('not') || compiled.words.has('never') });
        }
      }
      return found;
    },
  };
}

function placesOf(pattern: RegExp, text: string): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    places.push(wordSpan(text, match.index, match[0].length));
    if (places.length >= mostPlaces) break;
  }
  return places;
}

function wordSpan(text: string, start: number, length: number): { from: number; to: number } {
  let from = 0;
  for (let at = 0; at < start; at++) if (text[at] === ' ') from += 1;
  let to = from;
  for (let at = start; at < start + length; at++) if (text[at] === ' ') to += 1;
  return { from, to };
}
