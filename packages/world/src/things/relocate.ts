import type { Moment } from '../kernel/feature.ts';
import type { SliceOf } from '../kernel/vocabulary.ts';
import { isHeld, weightOf } from './containment.ts';
import type { Location } from './location.ts';
import type { thingsVocabulary } from './vocabulary.ts';

type Slice = SliceOf<typeof thingsVocabulary>;

/** Puts a thing somewhere else and keeps the burden right; `by` says who did it. */
export function relocate(
  slice: Slice,
  now: Moment,
  thing: string,
  to: Location,
  by: 'player' | 'story' = 'player',
): Slice {
  const before = isHeld(now, thing);
  const after = isOnPlayer(now, to);
  const change = before === after ? 0 : after ? weightOf(now, thing) : -weightOf(now, thing);
  const handled =
    by === 'player' && !slice.handled.includes(thing) ? [...slice.handled, thing] : slice.handled;
  return { where: { ...slice.where, [thing]: to }, handled, burden: slice.burden + change };
}

/** Whether what comes there is on the player, in a bag included. */
export function isOnPlayer(now: Moment, to: Location): boolean {
  if (to.kind === 'inside' || to.kind === 'upon') return isHeld(now, to.thing);
  return to.kind === 'carried' || to.kind === 'worn';
}
