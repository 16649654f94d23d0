import { amidWords, isKnown } from '@lamplight/world';
import { fillers } from './function-words.ts';
import { bare } from './noun-index.ts';
import type { Setting } from './setting.ts';
import { keysOf } from './token.ts';

/** A place as it can be said: `the Boathouse`. */
export interface KnownPlace {
  readonly id: string;
  readonly words: string;
  /** Named in full, and not by some of its words. */
  readonly isWhole: boolean;
}

/** Stand before the name of a place that somebody goes to. */
export const towards: ReadonlySet<string> = new Set(['back', 'to', 'towards', 'toward', 'into']);

/**
 * The places that words name, among those where the player has been: the one whose whole name they are, or else every one
 * that has all of them in its name.
 */
export function knownPlaces(said: readonly string[], { now }: Setting): readonly KnownPlace[] {
  const start = said.findIndex((key) => !towards.has(key));
  if (start < 0) return [];
  const keys = said.slice(start);
  const words = keys.filter((key) => !fillers.has(key));
  if (words.length === 0) return [];
  const fitting = Object.keys(now.state.travel.visits).flatMap((id) => {
    const name = now.story.places[id]?.name;
    if (name === undefined || !isKnown(now, id)) return [];
    const own = keysOf(name);
    if (!words.every((word) => own.includes(word))) return [];
    return [{ id, words: amidWords(name), isWhole: bare(own) === bare(keys) }];
  });
  const whole = fitting.filter(({ isWhole }) => isWhole);
  // Of several by one name, which nobody could tell apart, the one that the player came to first is meant.
  const byName = new Map((whole.length > 0 ? whole : fitting).toReversed().map((one) => [one.words, one]));
  return [...byName.values()].toReversed();
}
