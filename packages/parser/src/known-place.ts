import { amidWords, isKnown } from '@lamplight/world';
import { fillers } from './function-words.ts';
import { bare } from './noun-index.ts';
import type { Setting } from './setting.ts';
import { keysOf } from './token.ts';

/** A place as it can be said: `the Boathouse`. */
export interface KnownPlace {
  readonly id: string;
  readonly words: string;
}

const towards = new Set(['back', 'to', 'towards', 'toward', 'into']);

/**
 * The place that words name, among those where the player has been: by its whole name, or by some of its words. Of several
 * that would do the one with the fewest words of its own is meant, then the one that they came to first.
 */
export function knownPlace(said: readonly string[], { now }: Setting): KnownPlace | undefined {
  const keys = said.slice(said.findIndex((key) => !towards.has(key)));
  const words = keys.filter((key) => !fillers.has(key));
  if (words.length === 0) return undefined;
  const { visits } = now.state.travel;
  const fitting = Object.keys(visits).flatMap((id) => {
    const name = now.story.places[id]?.name;
    if (name === undefined || !isKnown(now, id)) return [];
    const own = keysOf(name);
    if (!words.every((word) => own.includes(word))) return [];
    const isWhole = bare(own) === bare(keys);
    return [{ id, words: amidWords(name), spare: isWhole ? 0 : own.length }];
  });
  return fitting.toSorted((a, b) => a.spare - b.spare)[0];
}
