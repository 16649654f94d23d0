import { select } from '../limits/words.ts';
import type { Moment } from './feature.ts';
import type { Text } from './text.ts';

/**
 * All words of a text that hold now and are for this player, the first fitting ones first, without anybody being told
 * them; nothing where none do. What is told is chosen by `cue`, which would rather repeat than be silent.
 */
export function wordsNow(now: Moment, text: Text): readonly string[] {
  const fitting = text.parts.filter(({ when }) => when === undefined || now.holds(when));
  return fitting.flatMap(({ variants }) => select(now.state.limits, variants));
}
