import type { Token } from '../reading/token.ts';
import { sentencesIn } from '../reading/sentences-in.ts';
import { basesOf } from '../reading/bases.ts';
import { normalised, tokensOf } from '../reading/tokens-of.ts';
import { wordsOf } from '../told/nouns-of.ts';
import { timeNouns } from '../words/harmless-nouns.ts';
import { type Check, type Hearing, wrong } from './hearing.ts';

const compass = new Set([
  'north',
  'south',
  'east',
  'west',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
]);
const upright = new Map([
  ['up', 'up'],
  ['above', 'up'],
  ['upstairs', 'up'],
  ['down', 'down'],
  ['below', 'down'],
  ['beneath', 'down'],
  ['downstairs', 'down'],
]);

/** Which directions the author put which nouns into. */
type Pairs = ReadonlyMap<string, ReadonlySet<string>>;

const pairsOf = new WeakMap<Hearing['bounds'], Pairs>();

/** Whether ways lead where they lead. */
export const waysHold: Check = ({ bounds, told, reading }) => {
  const known = pairsOf.get(bounds) ?? toldPairs(bounds);
  pairsOf.set(bounds, known);
  const exits = new Set(bounds.view.scene.exits.map(({ direction }) => direction));
  for (const clause of clausesOf(reading.tokens)) {
    const words = clause.filter(
      ({ isQuoted, isLikeness, kind }) => !isQuoted && !isLikeness && kind === 'word',
    );
    const named = words.filter(({ word }) => compass.has(word) || upright.has(word));
    for (const { word } of named) {
      const direction = upright.get(word) ?? word;
      if (compass.has(direction) && !exits.has(direction) && !told.words.has(direction))
        return wrong('truth/moved', `Nothing was told of the ${direction}.`);
      const isWay = compass.has(direction) || /^(?:below|above|beneath)$/.test(word) ? true : leads(words);
      if (!isWay) continue;
      for (const { bases, tag } of words) {
        if (tag !== 'noun') continue;
        const where = bases.flatMap((base) => [...(known.get(base) ?? [])]);
        const others = named.map((one) => upright.get(one.word) ?? one.word);
        const alike = where.filter((one) => compass.has(one) === compass.has(direction));
        if (alike.length === 0 || others.some((one) => where.includes(one))) continue;
        if (/^(?:below|above|beneath)$/.test(word) && words.every((one) => one.word !== 'you')) continue;
        return wrong('truth/moved', `“${bases[0]}” is not ${direction}.`);
      }
    }
  }
  return undefined;
};

function leads(words: readonly Token[]): boolean {
  return words.some(({ bases }) =>
    bases.some((base) => /^(?:go|lead|run|climb|wind|be|lie|descend)$/.test(base)),
  );
}

function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (
      (token.kind === 'mark' && token.text !== "'" && token.text !== '*') ||
      /^(?:and|but|while|where)$/.test(token.word)
    )
      clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses;
}

/** Only places, and what ways go by, are kept to their directions. */
function toldPairs({ view, told }: Hearing['bounds']): Pairs {
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
  const ways = new Set('ladder stair stairs steps hatch lane path slip'.split(' '));
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
