import type { Claim, Phrase } from './claim.ts';
import type { Token } from './token.ts';

/** `takes the key, which is small, and a comb`: what stands behind `and` with no verb of its own has that of the one before. */
export function sharedVerbs(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  claims: readonly Claim[],
): Claim[] {
  const own = new Set(claims.flatMap(({ subject, object, second }) => [subject, object, second]));
  return phrases.flatMap((phrase): Claim[] => {
    if (
      phrase.led !== null ||
      phrase.head.tag !== 'noun' ||
      own.has(phrase) ||
      tokens[phrase.from - 1]?.word !== 'and'
    )
      return [];
    const { isQuoted, isLikeness } = phrase.head;
    const before = claims.findLast(({ at, object }) => at < phrase.from && object !== null);
    if (before === undefined || before.isQuoted !== isQuoted || isLikeness) return [];
    return [
      { ...before, at: phrase.from, object: phrase, second: null, predicate: null, led: [], particles: [] },
    ];
  });
}
