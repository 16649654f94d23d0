import type { Moment } from '../kernel/feature.ts';
import { isDark } from '../light/darkness.ts';
import { isOpen } from '../opening/openness.ts';
import { allThings, isExposed, isHeld, locationOf, placesReached } from './containment.ts';

// Every feature asks for them when offers are collected, and a moment does not change.
const seen = new WeakMap<Moment, ReadonlySet<string>>();

/** Whether the player can see a thing: it is exposed here, and there is light or it is on the player. */
export function isVisible(now: Moment, thing: string): boolean {
  const known = seen.get(now);
  if (known) return known.has(thing);
  if (isHeld(now, thing)) return isExposed(now, thing);
  return placesReached(now, thing).includes(now.state.travel.place) && !isDark(now);
}

/** Everything the player can see, in the adventure's order. */
export function visibleThings(now: Moment): readonly string[] {
  const known = seen.get(now);
  if (known) return [...known];
  const dark = isDark(now);
  const visible = allThings(now).filter((id) => {
    if (isHeld(now, id)) return isExposed(now, id);
    return !dark && placesReached(now, id).includes(now.state.travel.place);
  });
  seen.set(now, new Set(visible));
  return visible;
}

/** Whether the player can touch a thing: it can be seen, and no closed glass is in between. */
export function isReachable(now: Moment, thing: string): boolean {
  return isVisible(now, thing) && !isBehindGlass(now, thing);
}

function isBehindGlass(now: Moment, thing: string): boolean {
  const where = locationOf(now, thing);
  if (where.kind === 'upon') return isBehindGlass(now, where.thing);
  return where.kind === 'inside' && (!isOpen(now, where.thing) || isBehindGlass(now, where.thing));
}
