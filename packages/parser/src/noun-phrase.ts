import { alls, fillers, places } from './function-words.ts';
import { fail, type Failure, isFailure } from './failure.ts';
import { isInside } from './inside.ts';
import { readNamedNouns, suits } from './named-nouns.ts';
import { numberOf } from './number-words.ts';
import type { SlotKind } from './pattern.ts';
import { readPronoun } from './read-pronoun.ts';
import type { Setting } from './setting.ts';
import type { Token } from './token.ts';

/** Things or people that one phrase can mean, by id. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly string[];
  /**
   * `one`: one of them is meant; `first`: any that fits; `likely`: the first that fits, the likeliest standing first;
   * `each`: all of them; `all`: as many of them as the rules allow.
   */
  readonly mode: 'one' | 'first' | 'likely' | 'each' | 'all';
  /** Those that have the words in their name, and not only beside it. */
  readonly byName?: readonly string[];
  /** No more than this many. */
  readonly count: number;
  /** Said without naming anything: `all`. */
  readonly unnamed: boolean;
  /** How far-fetched the reading is; 0 is what anybody would say. */
  readonly cost: number;
}

/** Reads tokens `from` up to `to` as one noun phrase, for a slot of some kind. */
export function readNounPhrase(
  tokens: readonly Token[],
  from: number,
  to: number,
  kind: SlotKind,
  setting: Setting,
): NounPhrase | Failure {
  const phrase = { from, to, mode: 'one', count: Infinity, unnamed: false, cost: 0 } as const;
  const [only] = tokens.slice(from, to);
  if (only === undefined) return fail('no-sense', from);
  if (to - from === 1) {
    if (only.entity !== undefined) {
      const noun = setting.nouns.get(only.entity);
      return suits(noun, kind)
        ? { ...phrase, candidates: [only.entity] }
        : fail('wrong-kind', from, only.entity);
    }
    const meant = readPronoun(only.key, setting);
    if (meant !== undefined) {
      if (meant.candidates.length === 0) return fail('no-referent', from);
      const fitting = meant.candidates.filter((id) => suits(setting.nouns.get(id), kind));
      return fitting.length > 0
        ? { ...phrase, ...meant, candidates: fitting }
        : fail('wrong-kind', from, ...meant.candidates);
    }
  }
  const named = readNamedNouns(tokens, from, to, kind, setting);
  if (!isFailure(named)) return named;
  if (alls.has(only.key)) return readAll(tokens, from, to, kind, setting);
  const count = to - from > 1 ? numberOf([only.key]) : undefined;
  if (count !== undefined && count > 0) {
    const counted = readNamedNouns(tokens, from + 1, to, kind, setting);
    if (!isFailure(counted)) return { ...counted, from, mode: count > 1 ? 'all' : 'first', count };
  }
  return readQualified(tokens, from, to, kind, setting) ?? named;
}

function readAll(
  tokens: readonly Token[],
  from: number,
  to: number,
  kind: SlotKind,
  setting: Setting,
): NounPhrase | Failure {
  let start = from + 1;
  while (start < to && fillers.has(tokens[start]?.key ?? '') && to - start > 1) start += 1;
  if (start < to) {
    const named = readNounPhrase(tokens, start, to, kind, setting);
    if (isFailure(named)) return named;
    return { ...named, from, mode: named.mode === 'each' ? 'each' : 'all' };
  }
  if (tokens[from]?.key === 'both') {
    const both = readPronoun('them', setting);
    return both?.mode === 'each'
      ? { from, to, ...both, count: Infinity, unnamed: false, cost: 0 }
      : fail('no-referent', from);
  }
  const candidates = setting.nouns.all
    .filter((noun) => suits(noun, kind) && noun.kind === 'thing' && setting.standing(noun.id) === 'seen')
    .map(({ id }) => id)
    .filter((id) => setting.now.story.things[id]?.scenery !== true);
  return { from, to, candidates, mode: 'all', count: Infinity, unnamed: true, cost: 0 };
}

/** `the lamp on the table`: the right side narrows the left. */
function readQualified(
  tokens: readonly Token[],
  from: number,
  to: number,
  kind: SlotKind,
  setting: Setting,
): NounPhrase | undefined {
  for (let at = from + 1; at < to - 1; at += 1) {
    if (!places.has(tokens[at]?.key ?? '')) continue;
    const holder = readNamedNouns(tokens, at + 1, to, 'holder', setting);
    if (isFailure(holder)) continue;
    const left = readNounPhrase(tokens, from, at, kind, setting);
    if (isFailure(left)) continue;
    const candidates = left.candidates.filter((id) =>
      holder.candidates.some((one) => isInside(setting, id, one)),
    );
    if (candidates.length > 0) return { ...left, to, candidates, cost: 2 };
  }
  return undefined;
}
