import { fold, normalise } from './normalise.ts';

/** A word of a line, or a mark that parts its words: `,` within a sentence, `.` after one. */
export interface Token {
  /** As it was written. */
  readonly text: string;
  /** As it is compared. */
  readonly key: string;
  /** Stood between quotation marks, where commas and full stops part nothing. */
  readonly quoted?: true;
  /** Ended in `'s`, which is not in the key. */
  readonly owner?: true;
  /** Stands for exactly this thing or person: the answer to an earlier question. */
  readonly entity?: string;
}

const piece = /"|[.;!?\n]+|,|&|[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}.,;!?"&]+/gu;
const titles = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'prof']);
const contractions = new Set(["let's", "it's", "that's", "what's", "who's", "where's", "he's", "she's"]);

/** The words of a line. Dashes, brackets and the like are left out; symbols are words that nobody knows. */
export function tokenise(words: string): readonly Token[] {
  const pieces = normalise(words).match(piece) ?? [];
  const balanced = pieces.filter((text) => text === '"').length % 2 === 0;
  const tokens: Token[] = [];
  let quoted = false;
  for (const text of pieces) {
    if (text === '"') {
      quoted = balanced && !quoted;
      continue;
    }
    const token = read(text, tokens.at(-1));
    if (token !== undefined) tokens.push(quoted ? { ...token, quoted: true } : token);
  }
  return tokens;
}

function read(text: string, before: Token | undefined): Token | undefined {
  if (text === ',') return { text, key: ',' };
  if (text === '&') return { text, key: 'and' };
  if (/^[.;!?\n]/.test(text)) {
    return before !== undefined && titles.has(before.key) ? undefined : { text: '.', key: '.' };
  }
  if (/^[\p{P}]+$/u.test(text)) return undefined;
  const lower = text.toLowerCase();
  if (/.'s$/.test(lower) && !contractions.has(lower))
    return { text, key: fold(text.slice(0, -2)), owner: true };
  const key = fold(text);
  return key === '' ? undefined : { text, key };
}

/** The keys of a name or another text that holds no sentences. */
export function keysOf(words: string): readonly string[] {
  return tokenise(words).flatMap(({ key }) => (isMark(key) ? [] : [key]));
}

export function isMark(key: string): boolean {
  return key === ',' || key === '.';
}

/** Tokens as a line that reads as they do; `nameOf` gives words to those that stand for something. */
export function wordsOf(tokens: readonly Token[], nameOf: (entity: string) => string = (id) => id): string {
  let words = '';
  let quoted = false;
  for (const token of tokens) {
    const open = token.quoted === true;
    if (quoted && !open) words += '"';
    if (words !== '' && !(isMark(token.key) && !open)) words += ' ';
    if (open && !quoted) words += '"';
    quoted = open;
    words += token.entity === undefined ? token.text : nameOf(token.entity);
  }
  return quoted ? `${words}"` : words;
}
