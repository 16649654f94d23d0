import { joinSpacedLetters } from './join-spaced-letters.ts';
import { foldCharacters } from './fold-characters.ts';
import { plainWords } from './plain-words.ts';
import { splitSentences } from './split-sentences.ts';
import { trimSigns } from './trim-signs.ts';
import { unmaskWord } from './unmask-word.ts';

/** A sentence, or a window of a very long one, in plain words. */
export interface Clause {
  readonly words: readonly string[];
  /** The words with a space before each and one behind the last: what phrases are matched against. */
  readonly text: string;
  /** The words as a sentence encoder gets them: with commas where there were pauses, and a sign at the end. */
  readonly said: string;
  /** The words before which a comma, a colon or a bracket stood. */
  readonly pauses: readonly number[];
  /** It stood in quotation marks, and something else stood outside them. */
  readonly quoted: boolean;
}

// A sentence without a full stop is read in windows that overlap by more than the longest phrase.
const windowWords = 56;
const overlapWords = 16;
const mostQuotes = 1_000;
/** Splits a message into clauses of plain words. Nothing is left out, however long the message is. */
export function splitClauses(text: string, isKnown: (word: string) => boolean): Clause[] {
  const folded = joinSpacedLetters(foldCharacters(text));
  const parts = splitQuotes(folded);
  const hasQuote = parts.length > 2 && parts.some((part, at) => at % 2 === 0 && /[a-z]/.test(part));
  const clauses: Clause[] = [];
  for (const [at, part] of parts.entries()) {
    const quoted = hasQuote && at % 2 === 1 && at < parts.length - 1;
    for (const { text: sentence, end } of splitSentences(part))
      addWindows(clauses, toWords(sentence, isKnown), quoted, end);
  }
  return clauses;
}

// Nobody quotes so often: there the signs are noise, and quoting could only make the words lighter.
function splitQuotes(text: string): string[] {
  const parts = text.split('"');
  return parts.length > mostQuotes ? [parts.join(' ')] : parts;
}

interface Sentence {
  readonly words: readonly string[];
  readonly pauses: readonly number[];
}

function toWords(sentence: string, isKnown: (word: string) => boolean): Sentence {
  const words: string[] = [];
  const pauses: number[] = [];
  for (const part of sentence.split(/[,:()]/)) {
    if (words.length > 0 && pauses.at(-1) !== words.length) pauses.push(words.length);
    for (const raw of part.split(/[^a-z0-9'*@$!|\u0080-\uffff]+/)) {
      const trimmed = isPlain(raw) ? raw : unmaskWord(trimSigns(raw), isKnown);
      if (trimmed === '') continue;
      const plain = plainWords(trimmed);
      if (plain.includes(' ')) words.push(...plain.split(' '));
      else words.push(plain);
    }
  }
  return { words, pauses };
}

// Most words: nothing is masked in them, so none of the slower looks at a word is needed.
function isPlain(word: string): boolean {
  let before = 0;
  let same = 1;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return false;
    same = code === before ? same + 1 : 1;
    if (same > 2) return false;
    before = code;
  }
  return true;
}

function addWindows(clauses: Clause[], { words, pauses }: Sentence, quoted: boolean, end: string): void {
  if (words.length <= windowWords) {
    if (words.length > 0) clauses.push(toClause({ words, pauses }, quoted, end));
    return;
  }
  let passed = 0;
  for (let from = 0; from < words.length; from += windowWords - overlapWords) {
    const window = words.slice(from, from + windowWords);
    while ((pauses[passed] ?? words.length) <= from && passed < pauses.length) passed += 1;
    const within: number[] = [];
    for (let at = passed; (pauses[at] ?? words.length) < from + window.length; at++)
      within.push((pauses[at] ?? 0) - from);
    const isLast = from + windowWords >= words.length;
    clauses.push(toClause({ words: window, pauses: within }, quoted, isLast ? end : ''));
    if (isLast) return;
  }
}

function toClause({ words, pauses }: Sentence, quoted: boolean, end: string): Clause {
  const said = words.map((word, at) => (at > 0 && pauses.includes(at) ? `, ${word}` : ` ${word}`)).join('');
  return { words, text: ` ${words.join(' ')} `, said: `${said.trimStart()}${end}`, pauses, quoted };
}
