import type { Paragraph } from './paragraph.ts';

/** A sentence that somebody said, as a list of forms. */
export interface Saying {
  readonly words: readonly (readonly string[])[];
  /** People who are named around it, in lower case. */
  readonly speakers: ReadonlySet<string>;
}

/**
 * What is said in a paragraph.
 *
 * @param isFree whoever speaks now may say all of it, quoted or not
 */
export function sayingsOf(
  { sentences }: Paragraph,
  speakers: ReadonlySet<string>,
  isFree: boolean,
): readonly Saying[] {
  return sentences.flatMap(({ tokens }): Saying[] => {
    const quoted = tokens.filter(({ isQuoted, text }) => isQuoted && text !== '*');
    if (quoted.length > 0) return [{ words: quoted.map(({ bases }) => bases), speakers }];
    return isFree ? [{ words: tokens.map(({ bases }) => bases), speakers: new Set() }] : [];
  });
}
