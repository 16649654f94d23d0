import { isDark, select } from '@lamplight/world';
import type { Setting } from './setting.ts';
import { keysOf } from './token.ts';

/**
 * Whether the description of where the player is has all of these words. Whoever reads “the office is east” can go to the
 * office without having been there.
 */
export function isToldOf(words: readonly string[], { now }: Setting): boolean {
  const { travel, limits } = now.state;
  const description = now.story.places[travel.place]?.description;
  if (description === undefined || isDark(now)) return false;
  const told = new Set(
    description.parts.flatMap(({ variants }) => select(limits, variants)).flatMap((text) => keysOf(text)),
  );
  return words.every((word) => told.has(word));
}
