import type { Named } from '../bounds.ts';
import { basesOf } from '../reading/bases.ts';
import { tagWords } from '../reading/tag-words.ts';
import { normalised, tokensOf } from '../reading/tokens-of.ts';

/** Everything that names or describes is made of words. */
export function wordsOf(text: string): readonly string[] {
  return (
    normalised(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+(?:[-'][\p{L}\p{M}]+)*/gu) ?? []
  );
}

/** Forms of the words that stand for something in the author's texts, or in the names of what is there. */
export function nounsOf(
  texts: readonly string[],
  named: readonly Pick<Named, 'name' | 'words'>[],
): Set<string> {
  const nouns = new Set<string>();
  const add = (word: string): void => {
    for (const base of basesOf(word)) nouns.add(base);
  };
  for (const { name, words } of named) for (const word of [name, ...words].flatMap(wordsOf)) nouns.add(word);
  // Names first, so that the texts are read with them.
  for (const text of texts) {
    const { tokens } = tokensOf(normalised(text), false);
    tagWords(tokens, (bases) => bases.some((base) => nouns.has(base)));
    for (const { tag, word, kind } of tokens) if (kind === 'word' && tag === 'noun') add(word);
  }
  return nouns;
}
