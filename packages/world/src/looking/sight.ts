import type { Moment, Refusal } from '../kernel/feature.ts';
import { refuse } from '../kernel/feature.ts';
import { isDark } from '../light/darkness.ts';
import { peopleHere } from '../people/presence.ts';
import { notHere } from '../things/naming.ts';
import { isVisible } from '../things/scope.ts';

export const pitchDark = "It is pitch dark here. You can't see your own hands.";

/** Why a thing or person cannot be looked at, or nothing. */
export function outOfSight(now: Moment, id: string): Refusal | undefined {
  const seen = id in now.story.people ? peopleHere(now).includes(id) : isVisible(now, id);
  if (seen) return undefined;
  if (isDark(now)) return refuse('looking/too-dark', pitchDark);
  return refuse('looking/not-here', notHere(now, id));
}
