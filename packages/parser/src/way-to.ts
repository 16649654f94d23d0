import { type Direction, exitsHere, isWay } from '@lamplight/world';
import { directionOf } from './direction-words.ts';
import { isFailure } from './failure.ts';
import { fillers } from './function-words.ts';
import { knownPlaces } from './known-place.ts';
import { bare } from './noun-index.ts';
import type { NounReader } from './noun-list.ts';
import type { Setting } from './setting.ts';
import { keysOf, type Token } from './token.ts';
import { isToldOf } from './told-of.ts';

const through = new Set(['to', 'into', 'through', 'in', 'onto', 'the', 'back']);
const leaving = new Set(['leave', 'exit']);
const anyPlace = new Set('room place building house here'.split(' '));
const backwards = new Set(['back', 'back the way i came', 'back where i came from']);

/** The direction that words say: by itself, by a door, or by a neighbouring place that the player knows. */
export function wayTo(
  from: number,
  to: number,
  tokens: readonly Token[],
  nouns: NounReader,
  setting: Setting,
): Direction | undefined {
  const keys = tokens.slice(from, to).map(({ key }) => key);
  const direction = directionOf(keys);
  if (direction === 'out') return wayOut(setting) ?? direction;
  if (direction !== undefined) return direction;
  if (backwards.has(keys.join(' '))) return wayBack(setting);
  if (from === 0) return undefined;
  if (keys[0] === 'out' && keys[1] === 'of')
    return isHere(keys.slice(2), setting) ? wayOut(setting) : undefined;
  if (leaving.has(tokens[0]?.key ?? '')) return isHere(keys, setting) ? wayOut(setting) : undefined;
  return wayNamed(from, to, tokens, nouns, setting);
}

/** Where `out` is: the way of that name, or the only one. */
export function wayOut({ now }: Setting): Direction | undefined {
  const exits = exitsHere(now);
  if (exits.some(([direction]) => direction === 'out')) return 'out';
  const ways = exits.filter(([, exit]) => isWay(exit));
  return ways.length === 1 ? ways[0]?.[0] : undefined;
}

function wayBack({ now, memory }: Setting): Direction | undefined {
  const from = memory.trail?.from;
  return exitsHere(now).find(([, exit]) => isWay(exit) && exit.to === from)?.[0];
}

function isHere(keys: readonly string[], { now }: Setting): boolean {
  const words = keys.filter((key) => !fillers.has(key));
  const name = new Set(keysOf(now.story.places[now.state.travel.place]?.name ?? ''));
  return words.length > 0 && words.every((word) => anyPlace.has(word) || name.has(word));
}

function wayNamed(
  from: number,
  to: number,
  tokens: readonly Token[],
  nouns: NounReader,
  setting: Setting,
): Direction | undefined {
  const { now } = setting;
  let start = from;
  while (start < to - 1 && through.has(tokens[start]?.key ?? '')) start += 1;
  const door = nouns.phrase(start, to, 'thing');
  const words = tokens.slice(start, to).flatMap(({ key }) => (fillers.has(key) ? [] : [key]));
  const named = exitsHere(now).flatMap(([direction, exit]) => {
    if (!isWay(exit)) return [];
    if (!isFailure(door) && exit.door !== undefined && door.candidates.includes(exit.door))
      return [{ direction, to: exit.to, isWhole: true }];
    const name = keysOf(now.story.places[exit.to]?.name ?? '');
    if (words.length === 0 || !words.every((word) => name.includes(word))) return [];
    const isVisited = (now.state.travel.visits[exit.to] ?? 0) > 0;
    return isVisited || isToldOf(words, setting)
      ? [{ direction, to: exit.to, isWhole: bare(name) === bare(words) }]
      : [];
  });
  if (named.length === 0) return wayTowards(words, setting);
  const whole = named.find(({ isWhole }) => isWhole);
  if (whole !== undefined) return whole.direction;
  // Of two places beside this one, or one that is farther off and named in full, the nearest is not simply meant.
  const isOpen = new Set(named.map((way) => way.to)).size > 1;
  return isOpen || knownPlaces(words, setting).some(({ isWhole }) => isWhole)
    ? undefined
    : named[0]?.direction;
}

/** The way that its author says leads towards a place of that name, as long as the player knows none. */
function wayTowards(words: readonly string[], setting: Setting): Direction | undefined {
  if (words.length === 0 || knownPlaces(words, setting).length > 0) return undefined;
  const towards = ([, exit]: ReturnType<typeof exitsHere>[number]): boolean =>
    isWay(exit) && (exit.towards ?? []).some((name) => bare(keysOf(name)) === bare(words));
  return exitsHere(setting.now).find(towards)?.[0];
}
