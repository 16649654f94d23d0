import type { Bounds } from '../bounds.ts';
import { basesOf } from '../reading/bases.ts';
import { clausesOf } from '../reading/clauses-of.ts';
import { sentencesIn } from '../reading/sentences-in.ts';
import { normalised, tokensOf } from '../reading/tokens-of.ts';
import { compass, upright } from '../words/directions.ts';
import { timeNouns } from '../words/harmless-nouns.ts';
import { list } from '../words/list.ts';
import { wordsOf } from './nouns-of.ts';

/** Which directions the author put which nouns into. */
export type ToldWays = ReadonlyMap<string, ReadonlySet<string>>;

const ways = list('ladder stair stairs steps hatch lane path slip');

/** Only places, and what ways go by, are kept to their directions. */
export function waysIn({ view, told }: Bounds): ToldWays {
  const pairs = new Map<string, Set<string>>();
  const add = (base: string, direction: string): void => {
    if (timeNouns.has(base) || base.length < 3) return;
    const into = pairs.get(base) ?? new Set();
    into.add(direction);
    pairs.set(base, into);
  };
  for (const { direction, leadsTo } of view.scene.exits) {
    for (const word of wordsOf(leadsTo ?? '').filter((one) => !/^(?:the|of|and)$/.test(one))) {
      for (const base of basesOf(word)) add(base, direction);
    }
  }
  // Where the world says it, no text says it otherwise.
  const certain = new Set(pairs.keys());
  for (const [index, text] of [view.description ?? '', ...view.happened, ...told].entries()) {
    const isOfNow = index <= view.happened.length;
    for (const sentence of sentencesIn(normalised(text))) {
      for (const clause of clausesOf(tokensOf(sentence, false).tokens)) {
        const found = clause.flatMap(({ word }) => (compass.has(word) ? [word] : (upright.get(word) ?? [])));
        // `a ladder goes up to a loft`
        const [only, another] = found;
        const aim = clause.some(({ word }) => word === 'to') ? clause.at(-1) : undefined;
        if (isOfNow && only !== undefined && another === undefined) {
          for (const base of aim?.bases ?? []) if (!certain.has(base)) add(base, only);
        }
        for (const { bases } of clause) {
          for (const base of bases)
            if (isOfNow ? ways.has(base) || certain.has(base) : ways.has(base) && !certain.has(base))
              for (const direction of found) add(base, direction);
        }
      }
    }
  }
  return pairs;
}
