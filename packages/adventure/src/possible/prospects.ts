import type { Content } from '@lamplight/world';

/**
 * What could come about in an adventure, judged generously: nothing is ever used up, and what could be true at one time
 * counts for all times. What is missing here can therefore never happen in play.
 */
export interface Prospects {
  /** Places that the player could enter. */
  readonly places: Growing;
  /** Things that the player could come to, and people the player could meet. */
  readonly near: Growing;
  /** Things that the player could have in hand. */
  readonly held: Growing;
  /** Things that could stand open. */
  readonly open: Growing;
  readonly unlocked: Growing;
  readonly lit: Growing;
  /** Rules that could run, and those that a scene or effect could raise. */
  readonly rules: Growing;
  readonly raised: Growing;
  readonly begun: Growing;
  readonly failed: Growing;
  readonly completed: Growing;
  /** `quest/objective`. */
  readonly objectives: Growing;
  readonly endings: Growing;
  /** Where things and people could be, beside where they begin: `id@place:x`. */
  readonly moves: Growing;
  /** The most that each fact could be; a switch that is on counts as 1. */
  readonly facts: Map<string, number>;
  /** Points that could be had, by what they are for. */
  readonly points: Map<string, number>;
  /** What is there for everybody, or what a player's limits let be there, when it is explored for such a player. */
  permits(content: Content | undefined): boolean;
  /** How much is known, so that growth can be noticed. */
  size(): number;
}

/** A set that only grows. */
export interface Growing {
  add(id: string): void;
  has(id: string): boolean;
  values(): Iterable<string>;
}

/** Nothing is known to be possible yet. */
export function noProspects(permits: Prospects['permits']): Prospects {
  const sets: Set<string>[] = [];
  const growing = (): Growing => {
    const set = new Set<string>();
    sets.push(set);
    return set;
  };
  const facts = new Map<string, number>();
  const points = new Map<string, number>();
  const grown = (map: ReadonlyMap<string, number>): number =>
    [...map.values()].reduce((sum, one) => sum + one, map.size);
  return {
    places: growing(),
    near: growing(),
    held: growing(),
    open: growing(),
    unlocked: growing(),
    lit: growing(),
    rules: growing(),
    raised: growing(),
    begun: growing(),
    failed: growing(),
    completed: growing(),
    objectives: growing(),
    endings: growing(),
    moves: growing(),
    facts,
    points,
    permits,
    size: () => sets.reduce((sum, { size }) => sum + size, grown(facts) + grown(points)),
  };
}
