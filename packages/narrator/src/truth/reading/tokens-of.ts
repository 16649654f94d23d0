import { basesOf } from './bases.ts';
import type { Token } from './token.ts';

const pattern =
  /\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*'?|\.{2,}|…|--+|[—–]|[^\s\p{L}\p{M}\d]/gu;
const clitic = /^(.+?)('s|'re|'ve|'d|'ll|'m|n't|')$/;
const invisible = /[\p{Cf}\p{Variation_Selector}]/gu;

/** One spelling for what looks the same. */
export function normalised(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"');
}

/** How a sentence is split into words and marks. */
export interface Split {
  readonly tokens: Token[];
  /** A quotation is still open at its end. */
  readonly isOpen: boolean;
}

/**
 * Splits a sentence that {@link normalised} went over.
 *
 * @param isOpen whether a quotation was open before it
 */
export function tokensOf(text: string, isOpen: boolean): Split {
  const tokens: Token[] = [];
  let isQuoted = isOpen;
  for (const [found] of text.matchAll(pattern)) {
    if (found === '"') {
      isQuoted = !isQuoted;
      tokens.push(token(found, 'mark', false));
      continue;
    }
    if (/^\d/.test(found)) tokens.push(token(found, 'number', isQuoted));
    else if (/^[\p{L}\p{M}]/u.test(found)) {
      for (const part of partsOf(found)) tokens.push(token(part, 'word', isQuoted));
    } else tokens.push(token(found, 'mark', isQuoted));
  }
  return { tokens, isOpen: isQuoted };
}

function partsOf(word: string): readonly string[] {
  if (!word.includes("'")) return [word];
  const [, stem, rest] = clitic.exec(word) ?? [];
  if (stem === undefined || rest === undefined) return [word];
  return rest === "'" ? [stem, "'s"] : [stem, rest];
}

function token(text: string, kind: Token['kind'], isQuoted: boolean): Token {
  const word = text.toLowerCase();
  return {
    text,
    word,
    kind,
    bases: kind === 'word' ? basesOf(word) : [word],
    isCapital: kind === 'word' && /^\p{Lu}/u.test(text),
    isQuoted,
    isLikeness: false,
    tag: kind === 'mark' ? 'mark' : kind === 'number' ? 'number' : 'unknown',
  };
}
