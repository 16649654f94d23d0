import type { Moment } from '../kernel/feature.ts';
import { placesReached } from '../things/containment.ts';
import { herePlace } from '../travel/exits.ts';

/** Whether it is too dark where the player is to see anything that is not carried. */
export function isDark(now: Moment): boolean {
  const { dark } = herePlace(now);
  if (dark === undefined || dark === false) return false;
  if (dark !== true && !now.holds(dark)) return false;
  return !now.state.light.lit.some((source) => shinesHere(now, source));
}

/** Whether the light of a burning source reaches the player: it is here and in nothing closed and opaque. */
function shinesHere(now: Moment, source: string): boolean {
  return placesReached(now, source).includes(now.state.travel.place);
}
