import { isWithin, locationOf } from '@lamplight/world';
import { alls, common, fillers, places } from './function-words.ts';
import { fail, type Failure, isFailure } from './failure.ts';
import { bare, type Noun } from './noun-index.ts';
import { numberOf } from './number-words.ts';
import type { SlotKind } from './pattern.ts';
import { readPronoun } from './read-pronoun.ts';
import type { Setting } from './setting.ts';
import { isMark, type Token } from './token.ts';

/** Things or people that one phrase can mean, by id. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly string[];
  /**
   * `one`: one of them is meant; `first`: the first that fits; `each`: all of them;
   * `all`: as many of them as the rules allow.
   */
  readonly mode: 'one' | 'first' | 'each' | 'all';
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
  const named = readWords(tokens, from, to, kind, setting);
  if (!isFailure(named)) return named;
  if (alls.has(only.key)) return readAll(tokens, from, to, kind, setting);
  const count = to - from > 1 ? numberOf([only.key]) : undefined;
  if (count !== undefined && count > 0) {
    const counted = readWords(tokens, from + 1, to, kind, setting);
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
    const holder = readWords(tokens, at + 1, to, 'holder', setting);
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

/** Whether a thing is somewhere inside of or upon a thing, or with a person. */
export function isInside({ now, nouns }: Setting, id: string, holder: string): boolean {
  if (id === holder || nouns.get(id)?.kind !== 'thing') return false;
  if (nouns.get(holder)?.kind === 'thing') return isWithin(now, id, holder);
  const where = locationOf(now, id);
  return where.kind === 'person' && where.person === holder;
}

function readWords(
  tokens: readonly Token[],
  from: number,
  to: number,
  kind: SlotKind,
  setting: Setting,
): NounPhrase | Failure {
  const found = findNouns(tokens, from, to, setting, true);
  if (isFailure(found)) {
    const owned = tokens.slice(from, to).some(({ owner }) => owner);
    const without = owned ? findNouns(tokens, from, to, setting, false) : found;
    return isFailure(without) ? found : narrowed(without, from, to, kind, setting);
  }
  return narrowed(found, from, to, kind, setting);
}

interface Found {
  readonly ids: readonly string[];
  readonly plural: boolean;
  readonly keys: readonly string[];
}

/** Everything the player may know of that has all of the words. */
function findNouns(
  tokens: readonly Token[],
  from: number,
  to: number,
  setting: Setting,
  owners: boolean,
): Found | Failure {
  let ids: ReadonlyMap<string, boolean> | undefined;
  const keys: string[] = [];
  for (let at = from; at < to; at += 1) {
    const { key, owner, quoted, entity } = tokens[at] ?? { key: '' };
    if (entity !== undefined || (isMark(key) && !quoted)) return fail('no-sense', at);
    if (fillers.has(key) || (owner && !owners)) {
      keys.push(key);
      continue;
    }
    const having = new Map(
      [...setting.nouns.withWord(key)].filter(([id]) => setting.standing(id) !== 'unknown'),
    );
    if (having.size === 0) return fail(common.has(key) ? 'no-sense' : 'unknown-word', at);
    const both = new Map<string, boolean>();
    for (const [id, plural] of having) {
      const before = ids === undefined ? false : ids.get(id);
      if (before !== undefined) both.set(id, before || plural);
    }
    if (both.size === 0) return fail('no-sense', at);
    ids = both;
    keys.push(key);
  }
  if (ids === undefined) return fail('no-sense', from);
  const single = [...ids].filter(([, plural]) => !plural);
  return {
    ids: [...(single.length > 0 ? single : ids)].map(([id]) => id),
    plural: single.length === 0,
    keys,
  };
}

function narrowed(
  found: Found,
  from: number,
  to: number,
  kind: SlotKind,
  setting: Setting,
): NounPhrase | Failure {
  const suiting = found.ids.filter((id) => suits(setting.nouns.get(id), kind));
  if (suiting.length === 0) return fail('wrong-kind', from, ...found.ids);
  const nearest = best(suiting, (id) => nearness[setting.standing(id)]);
  const candidates = found.plural ? nearest : best(nearest, (id) => fitOf(setting.nouns.get(id), found.keys));
  const mode = found.plural ? 'all' : 'one';
  const cost = nearest.some((id) => setting.standing(id) === 'seen') ? 0 : 1;
  return { from, to, candidates, mode, count: Infinity, unnamed: false, cost };
}

const nearness = { seen: 3, here: 2, met: 1, unknown: 0 };

/** The whole name fits best, then words that end as names end, then mere descriptions. */
function fitOf(noun: Noun | undefined, keys: readonly string[]): number {
  if (noun === undefined) return 0;
  if (noun.name === bare(keys)) return 2;
  return noun.heads.has(keys.at(-1) ?? '') ? 1 : 0;
}

function best(ids: readonly string[], scoreOf: (id: string) => number): readonly string[] {
  const scores = ids.map(scoreOf);
  const most = Math.max(...scores);
  return ids.filter((_, index) => scores[index] === most);
}

function suits(noun: Noun | undefined, kind: SlotKind): boolean {
  if (noun === undefined) return false;
  if (kind === 'entity' || kind === 'holder') return true;
  return noun.kind === (kind === 'person' ? 'person' : 'thing');
}
