import { compilePhrase } from './compile-phrase.ts';
import { wordCost } from './word-cost.ts';

// Further places of one phrase in one clause add nothing.
const mostPlaces = 4;

/** A phrase found in a clause. */
export interface Found<T> {
  readonly entry: T;
  /** Where it begins and ends in the clause's words. */
  readonly from: number;
  readonly to: number;
  /** The words that stood in the phrase's gaps. */
  readonly between: readonly string[];
}

export interface PhraseBook<T> {
  /** Every entry that occurs in the clause, with its places. */
  readonly find: (clause: { readonly text: string; readonly words: readonly string[] }) => Found<T>[];
  readonly knows: (word: string) => boolean;
  /** How many patterns `find` tries on the clause. It looks words up and matches nothing. */
  readonly tries: (words: readonly string[]) => number;
}

interface IndexedPhrase<T> {
  readonly entry: T;
  readonly pattern: RegExp;
}

/**
 * Indexes entries by a word that each of them needs, so that ordinary text meets almost no pattern. Words are numbers
 * here and the marks of a clause stay in two arrays: reading a clause allocates little more than what it finds.
 */
export function createPhraseBook<T>(
  entries: readonly { readonly phrase: string; readonly entry: T }[],
): PhraseBook<T> {
  let made: Index<T> | undefined;
  // Not before it is needed: a program that reads nothing should not wait for thousands of phrases.
  const index = (): Index<T> => (made ??= indexOf(entries));
  let clauses = 0;

  return {
    knows: (word) => index().numbers.has(word),
    tries(words) {
      const { numbers, rows } = index();
      let count = 0;
      for (const word of words) count += rows[numbers.get(word) ?? -1]?.length ?? 0;
      return count;
    },
    find({ text, words }) {
      const { numbers, rows, phrases, needs, needsAt, said, tried } = index();
      clauses += 1;
      const known: number[] = [];
      for (const word of words) {
        const number = numbers.get(word);
        if (number === undefined || said[number] === clauses) continue;
        said[number] = clauses;
        known.push(number);
      }
      const found: Found<T>[] = [];
      for (const word of known) {
        const row = rows[word] ?? none;
        for (let at = 0; at < row.length; at++) {
          const number = row[at] ?? 0;
          if (tried[number] === clauses) continue;
          tried[number] = clauses;
          const phrase = phrases[number];
          if (phrase !== undefined && hasAll(needs, needsAt[number] ?? 0, said, clauses))
            addPlaces(found, phrase, text);
        }
      }
      return found;
    },
  };
}

interface Index<T> {
  readonly numbers: ReadonlyMap<string, number>;
  /** By word, the phrases that it is an anchor of. */
  readonly rows: readonly Int32Array[];
  readonly phrases: readonly IndexedPhrase<T>[];
  /**
   * What every phrase needs, in one row so that looking through it is fast: how many words, those words (one of which the
   * clause must have), and so on, the rarest first; behind the last a 0.
   */
  readonly needs: Int32Array;
  /** By phrase, where in `needs` it begins. */
  readonly needsAt: Int32Array;
  /** By word, the clause in which it was said last. */
  readonly said: Uint32Array;
  /** By phrase, the clause in which it was tried last. */
  readonly tried: Uint32Array;
}

const none = new Int32Array(0);

function indexOf<T>(entries: readonly { readonly phrase: string; readonly entry: T }[]): Index<T> {
  const numbers = new Map<string, number>();
  const rows: number[][] = [];
  const phrases: IndexedPhrase<T>[] = [];
  const needs: number[] = [];
  const needsAt: number[] = [];
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    rows.push([]);
    return numbers.size - 1;
  };
  for (const [number, { phrase, entry }] of entries.entries()) {
    const compiled = compilePhrase(phrase);
    for (const word of compiled.words) numberOf(word);
    phrases.push({ entry, pattern: compiled.pattern });
    needsAt.push(needs.length);
    for (const set of compiled.needs.toSorted((a, b) => cost(a) - cost(b)))
      needs.push(set.size, ...[...set].map(numberOf));
    needs.push(0);
    for (const anchor of compiled.anchors) rows[numberOf(anchor)]?.push(number);
  }
  return {
    numbers,
    rows: rows.map((row) => Int32Array.from(row)),
    phrases,
    needs: Int32Array.from(needs),
    needsAt: Int32Array.from(needsAt),
    said: new Uint32Array(numbers.size),
    tried: new Uint32Array(entries.length),
  };
}

function hasAll(needs: Int32Array, from: number, said: Uint32Array, clause: number): boolean {
  let at = from;
  for (let count = needs[at] ?? 0; count > 0; count = needs[at] ?? 0) {
    const end = at + 1 + count;
    at += 1;
    while (at < end && said[needs[at] ?? -1] !== clause) at += 1;
    if (at === end) return false;
    at = end;
  }
  return true;
}

function cost(words: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of words) sum += wordCost(word);
  return sum;
}

function addPlaces<T>(found: Found<T>[], { pattern, entry }: IndexedPhrase<T>, text: string): void {
  pattern.lastIndex = 0;
  let places = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const between = match.slice(1).flatMap((gap) => gap?.split(' ').filter((word) => word !== '') ?? []);
    found.push({ entry, ...wordSpan(text, match.index, match[0].length), between });
    places += 1;
    if (places >= mostPlaces) break;
  }
}

function wordSpan(text: string, start: number, length: number): { from: number; to: number } {
  let from = 0;
  for (let at = 0; at < start; at++) if (text[at] === ' ') from += 1;
  let to = from;
  for (let at = start; at < start + length; at++) if (text[at] === ' ') to += 1;
  return { from, to };
}
