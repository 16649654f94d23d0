import type { Token } from '../reading/token.ts';
import { clausesOf } from '../reading/clauses-of.ts';
import { wordsOf } from '../told/nouns-of.ts';
import { compass, typed, upright } from '../words/directions.ts';
import { type Check, wrong } from './hearing.ts';

/** Whether ways lead where they lead. */
export const waysHold: Check = ({ bounds, told, reading }) => {
  const came = bounds.changes.went === null ? undefined : wayIn(bounds.view.did ?? '');
  const exits = new Set(bounds.view.scene.exits.map(({ direction }) => direction));
  for (const clause of joined(clausesOf(reading.tokens))) {
    const words = clause.filter(
      ({ isQuoted, isLikeness, kind }) => !isQuoted && !isLikeness && kind === 'word',
    );
    const named = words.filter(({ word }) => compass.has(word) || upright.has(word));
    for (const { word } of named) {
      const direction = upright.get(word) ?? word;
      if (direction === came && (isComing(words) || isNamed(bounds.view.scene.place.name, words))) continue;
      if (compass.has(direction) && !exits.has(direction) && !told.words.has(direction))
        return wrong('truth/moved', `Nothing was told of the ${direction}.`);
      const isWay = compass.has(direction) || /^(?:below|above|beneath)$/.test(word) ? true : leads(words);
      if (!isWay) continue;
      for (const { bases, tag } of words) {
        if (tag !== 'noun') continue;
        const where = bases.flatMap((base) => [...(told.ways.get(base) ?? [])]);
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

/** `West is the boathouse`, where one has come to. */
function isNamed(place: string, words: readonly Token[]): boolean {
  return words.some(({ tag, word }) => tag === 'noun' && wordsOf(place).includes(word));
}

/** `west, across the gap, is the Third Tine`: a direction alone belongs to what goes on without a noun. */
function joined(clauses: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  const whole: (readonly Token[])[] = [];
  let open: readonly Token[] = [];
  for (const [at, clause] of clauses.entries()) {
    const all = [...open, ...clause];
    const isAlone =
      all.length > 0 && all.every(({ tag }) => !verbal.test(tag)) && compass.has(all[0]?.word ?? '');
    const goesOn = /^(?:preposition|auxiliary)$/.test(clauses[at + 1]?.[0]?.tag ?? '');
    if (isAlone && goesOn) open = all;
    else {
      whole.push(all);
      open = [];
    }
  }
  return whole;
}

const verbal = /^(?:verb|auxiliary)$/;

/** The direction that somebody said they go. */
function wayIn(did: string): string | undefined {
  return wordsOf(did)
    .map((word) => typed.get(word) ?? upright.get(word) ?? word)
    .find((word) => compass.has(word) || word === 'up' || word === 'down');
}

/** `you go west`, or `west, into the boathouse`: how the player came, and not where something is. */
function isComing(words: readonly Token[]): boolean {
  if (words.every(({ tag }) => !verbal.test(tag))) return compass.has(words[0]?.word ?? '');
  return (
    words.some(({ word }) => word === 'you') &&
    words.some(({ bases, tag }) => tag === 'verb' && bases.some((base) => comings.has(base)))
  );
}

const comings = new Set('go come walk step climb head cross follow turn pass'.split(' '));

function leads(words: readonly Token[]): boolean {
  return words.some(({ bases }) =>
    bases.some((base) => /^(?:go|lead|run|climb|wind|be|lie|descend)$/.test(base)),
  );
}
