import type { Bounds } from '../bounds.ts';
import { basesOf } from '../reading/bases.ts';
import { wordsOf } from './nouns-of.ts';

/** A name that gives something away. */
export interface UntoldName {
  readonly name: string;
  /** Its words in lower case, with a space between them. */
  readonly words: string;
}

/**
 * Names of several words that stand for something elsewhere, and of which the author told nothing.
 *
 * @param text all that was told, in lower case
 * @param told the forms of its words
 */
export function untoldIn(
  { elsewhere, changes }: Bounds,
  text: string,
  told: ReadonlySet<string>,
): readonly UntoldName[] {
  const changed = new Set([...changes.moved, ...changes.lost]);
  return elsewhere.flatMap(({ id, name, kind }): UntoldName[] => {
    const full = name.toLowerCase().replace(/^the /, '');
    if (kind === 'person' || !/\W/.test(full) || changed.has(id) || text.includes(full)) return [];
    const words = wordsOf(full);
    if (words.length < 2) return [];
    if (words.every((word) => basesOf(word).some((base) => told.has(base)))) return [];
    return [{ name, words: words.flatMap((word) => word.split('-')).join(' ') }];
  });
}
