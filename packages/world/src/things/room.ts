import type { Moment } from '../kernel/feature.ts';
import { contentsOf, isHeld, isWithin, locationOf, thingById, weightOf } from './containment.ts';
import type { Location } from './location.ts';
import { isOnPlayer } from './relocate.ts';

/** Whether a thing can be inside or upon another, and every container around that has room for it. */
export function hasRoomFor(now: Moment, thing: string, target: string, kind: 'inside' | 'upon'): boolean {
  const { container, supporter } = thingById(now, target);
  if (!(kind === 'inside' ? container : supporter)) return false;
  return kind === 'inside' && isFullFor(now, thing, target) ? false : hasRoomAround(now, thing, target);
}

/** Whether a thing would be more than the player can carry besides everything else. */
export function isTooHeavy(now: Moment, thing: string): boolean {
  return !isHeld(now, thing) && now.state.things.burden + weightOf(now, thing) > now.story.player.strength;
}

/**
 * Where a thing comes to rest that the story moves. What does not fit lies beside, and what is too heavy to be carried
 * lies at the player's feet. `undefined` where it cannot go at all: nothing is inside itself.
 */
export function restingPlace(now: Moment, thing: string, to: Location): Location | undefined {
  switch (to.kind) {
    case 'inside':
    case 'upon': {
      if (isWithin(now, to.thing, thing)) return undefined;
      if (!hasRoomFor(now, thing, to.thing, to.kind)) {
        return restingPlace(now, thing, locationOf(now, to.thing));
      }
      return isOnPlayer(now, to) ? inHand(now, thing, to) : to;
    }
    case 'carried':
    case 'worn':
      return inHand(now, thing, { kind: 'carried' });
    case 'places':
    case 'door':
      return undefined;
    default:
      return to;
  }
}

function inHand(now: Moment, thing: string, to: Location): Location {
  return isTooHeavy(now, thing) ? { kind: 'place', place: now.state.travel.place } : to;
}

function hasRoomAround(now: Moment, thing: string, target: string): boolean {
  const where = locationOf(now, target);
  if (where.kind !== 'inside' && where.kind !== 'upon') return true;
  if (where.kind === 'inside' && isFullFor(now, thing, where.thing)) return false;
  return hasRoomAround(now, thing, where.thing);
}

function isFullFor(now: Moment, thing: string, container: string): boolean {
  const { container: room } = thingById(now, container);
  if (typeof room !== 'object') return false;
  const others = contentsOf(now, container, 'inside').reduce((sum, id) => sum + weightOf(now, id, thing), 0);
  return others + weightOf(now, thing) > room.holds;
}
