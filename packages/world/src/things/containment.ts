import type { Story, Thing } from '../features.ts';
import type { Moment } from '../kernel/feature.ts';
import { permits } from '../limits/permits.ts';
import { isOpen } from '../opening/openness.ts';
import { whereabouts } from '../people/whereabouts.ts';
import { doorsOf } from '../travel/doors.ts';
import type { Location } from './location.ts';

const nowhere: Location = { kind: 'nowhere' };

/** @throws RangeError when the adventure has no such thing, which its check rules out */
export function thingById(now: Pick<Moment, 'story'>, id: string): Thing {
  const thing = now.story.things[id];
  if (thing === undefined) throw new RangeError(`The adventure has no thing "${id}".`);
  return thing;
}

export function locationOf(now: Moment, thing: string): Location {
  return now.state.things.where[thing] ?? nowhere;
}

/** Whether the player has it on them, in a bag included. */
export function isHeld(now: Moment, thing: string): boolean {
  const { kind } = outermost(now, thing);
  return kind === 'carried' || kind === 'worn';
}

/** What is directly inside or upon a thing, in the adventure's order. */
export function contentsOf(now: Moment, holder: string, kind: 'inside' | 'upon'): readonly string[] {
  return allThings(now).filter((id) => {
    const where = locationOf(now, id);
    return where.kind === kind && where.thing === holder;
  });
}

/** The location that holds a thing after all that it is inside of or upon. */
export function outermost(now: Moment, thing: string): Location {
  let where = locationOf(now, thing);
  while (where.kind === 'inside' || where.kind === 'upon') where = locationOf(now, where.thing);
  return where;
}

/** Whether `inner` is somewhere inside of or upon `outer`, or is it. */
export function isWithin(now: Moment, inner: string, outer: string): boolean {
  if (inner === outer) return true;
  const where = locationOf(now, inner);
  return (where.kind === 'inside' || where.kind === 'upon') && isWithin(now, where.thing, outer);
}

/** A thing's own weight and that of all that is inside or upon it, one thing left out of account on request. */
export function weightOf(now: Moment, thing: string, without?: string): number {
  if (thing === without) return 0;
  const held = [...contentsOf(now, thing, 'inside'), ...contentsOf(now, thing, 'upon')];
  return held.reduce((sum, id) => sum + weightOf(now, id, without), thingById(now, thing).weight);
}

/** Whether the player's limits let a thing be there at all. */
export function isPermitted({ story, state }: Moment, thing: string): boolean {
  return permits(state.limits, story.things[thing]?.content);
}

/** Whether nothing closed and opaque hides a thing from those who stand where it is, nor the player's limits. */
export function isExposed(now: Moment, thing: string): boolean {
  if (!isPermitted(now, thing)) return false;
  const where = locationOf(now, thing);
  if (where.kind === 'upon') return isExposed(now, where.thing);
  if (where.kind !== 'inside') return where.kind !== 'nowhere';
  const seeThrough = isOpen(now, where.thing) || thingById(now, where.thing).transparent === true;
  return seeThrough && isExposed(now, where.thing);
}

/** The places from which an exposed thing can be seen, and to which its light comes. */
export function placesReached(now: Moment, thing: string): readonly string[] {
  if (!isExposed(now, thing)) return [];
  const where = outermost(now, thing);
  switch (where.kind) {
    case 'place':
      return [where.place];
    case 'places':
      return where.places;
    case 'carried':
    case 'worn':
      return [now.state.travel.place];
    case 'person': {
      const place = whereabouts(now, where.person);
      return place ? [place] : [];
    }
    case 'door':
      return doorsOf(now.story).get(thing) ?? [];
    default:
      return [];
  }
}

// A story never changes while it is played.
const ids = new WeakMap<Story, readonly string[]>();

/** Every thing of the adventure, in its order. */
export function allThings({ story }: Pick<Moment, 'story'>): readonly string[] {
  const known = ids.get(story) ?? Object.keys(story.things);
  ids.set(story, known);
  return known;
}
