import type { Phrase } from './claim.ts';
import type { Tag, Token } from './token.ts';

/** What the words of a phrase do. */
export const inPhrase: ReadonlySet<Tag> = new Set([
  'determiner',
  'number',
  'adjective',
  'noun',
  'possessive',
  'pronoun',
  'unknown',
]);

/**
 * The phrase that begins with a word.
 *
 * @param led the preposition before it
 */
export function phraseAt(tokens: readonly Token[], from: number, led: string | null): Phrase {
  let to = from;
  let head = tokens[from];
  while (to < tokens.length) {
    const token = tokens[to];
    if (token === undefined || !inPhrase.has(token.tag)) break;
    // `from beside the kite Wren looks`
    if (
      to > from &&
      led !== null &&
      token.isCapital &&
      tokens[to - 1]?.isCapital === false &&
      tokens[to - 1]?.tag === 'noun'
    )
      break;
    if (to > from && token.tag === 'determiner' && tokens[to - 1]?.tag !== 'determiner') break;
    if (to > from && token.tag === 'pronoun' && tokens[to - 1]?.tag !== 'determiner') break;
    if (
      to > from &&
      tokens[to - 1]?.tag === 'pronoun' &&
      token.tag !== 'possessive' &&
      token.tag !== 'adjective'
    )
      break;
    if (token.tag === 'noun' || token.tag === 'pronoun' || token.tag === 'unknown') head = token;
    else if (head?.tag !== 'noun' && head?.tag !== 'pronoun') head = token;
    to += 1;
  }
  const inside = tokens.slice(from, Math.max(to, from + 1));
  const first = inside[0];
  if (head === undefined || first === undefined) throw new RangeError('A phrase has at least one word.');
  const isDenied = inside.some(({ word }) => /^(?:no|nothing|nobody|none|neither)$/.test(word));
  return { tokens: inside, head, from, isDenied, led, of: null };
}
