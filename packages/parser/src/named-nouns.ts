import { common, fillers } from './function-words.ts';
import { fail, type Failure, isFailure } from './failure.ts';
import { bare, type Noun } from './noun-index.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { SlotKind } from './pattern.ts';
import type { Setting } from './setting.ts';
import { isMark, type Token } from './token.ts';

/** What the player may know of that has all of the words: the nearest of it, and the best by name. */
export function readNamedNouns(
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
  const isNear = ([id]: readonly [string, boolean]): boolean => setting.standing(id) !== 'met';
  const single = [...ids].filter(([, plural]) => !plural);
  const several = [...ids].filter(([, plural]) => plural);
  // Two keys that lie here are sooner meant by `keys` than a bunch of that name elsewhere.
  const isPlural = single.length === 0 || (!single.some(isNear) && several.some(isNear));
  return { ids: (isPlural ? several : single).map(([id]) => id), plural: isPlural, keys };
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
  const phrase = { from, to, count: Infinity, unnamed: false } as const;
  const byName = nearest.filter((id) => isNamed(setting.nouns.get(id), found.keys));
  if (nearest.every((id) => setting.standing(id) === 'met')) {
    const [meant] = elsewhere(nearest, byName, found, setting);
    if (meant === undefined) return fail('unknown-word', to - 1);
    return { ...phrase, candidates: [meant], mode: 'one', cost: 1 };
  }
  const candidates = found.plural ? nearest : best(nearest, (id) => fitOf(setting.nouns.get(id), found.keys));
  const mode = found.plural ? 'all' : 'one';
  const cost = nearest.some((id) => setting.standing(id) === 'seen') ? 0 : 1;
  return { ...phrase, candidates, byName, mode, cost };
}

/**
 * What is out of sight is never asked about: the best by name is meant, so that the world says where it is not.
 * A word that several things have beside their names means nothing where none of them is.
 */
function elsewhere(
  ids: readonly string[],
  byName: readonly string[],
  { keys }: Found,
  setting: Setting,
): readonly string[] {
  if (byName.length > 0) return best(byName, (id) => fitOf(setting.nouns.get(id), keys));
  return ids.length === 1 ? ids : [];
}

function isNamed(noun: Noun | undefined, keys: readonly string[]): boolean {
  return noun !== undefined && keys.every((key) => fillers.has(key) || noun.own.has(key));
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

/** Whether a slot of this kind can hold it. */
export function suits(noun: Noun | undefined, kind: SlotKind): boolean {
  if (noun === undefined) return false;
  if (kind === 'entity' || kind === 'holder') return true;
  return noun.kind === (kind === 'person' ? 'person' : 'thing');
}
