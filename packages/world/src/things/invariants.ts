import type { Moment } from '../kernel/feature.ts';
import type { Invariant } from '../kernel/feature.ts';
import { allThings, contentsOf, isHeld, locationOf, thingById } from './containment.ts';

/** What must be true of things at every moment. */
export const thingsInvariants = {
  'a thing is in exactly one place': (now: Moment) => {
    const ids = allThings(now);
    const known = Object.keys(now.state.things.where);
    if (known.length !== ids.length) return `${known.length} locations for ${ids.length} things`;
    return ids.find((id) => !(id in now.state.things.where));
  },
  'a thing is where something can be': (now: Moment) => allThings(now).find((id) => !isSomewhere(now, id)),
  'nothing is inside itself': (now: Moment) =>
    allThings(now).find((id) => {
      const seen = new Set<string>();
      for (let where = locationOf(now, id); ;) {
        if (where.kind !== 'inside' && where.kind !== 'upon') return false;
        if (where.thing === id || seen.has(where.thing)) return true;
        seen.add(where.thing);
        where = locationOf(now, where.thing);
      }
    }),
  'the burden is the sum of what is carried': (now: Moment) => {
    const sum = allThings(now)
      .filter((id) => isHeld(now, id))
      .reduce((total, id) => total + thingById(now, id).weight, 0);
    return sum === now.state.things.burden ? undefined : `${now.state.things.burden} instead of ${sum}`;
  },
  'the burden is within the strength': (now: Moment) =>
    now.state.things.burden <= now.story.player.strength ? undefined : `${now.state.things.burden}`,
  'no container holds more than it can': (now: Moment) =>
    allThings(now).find((id) => {
      const { container } = thingById(now, id);
      if (typeof container !== 'object') return false;
      const weights = contentsOf(now, id, 'inside').map((inner) => deepWeight(now, inner));
      return weights.reduce((total, weight) => total + weight, 0) > container.holds;
    }),
} satisfies Readonly<Record<string, Invariant>>;

function isSomewhere(now: Moment, id: string): boolean {
  const where = locationOf(now, id);
  switch (where.kind) {
    case 'place':
      return where.place in now.story.places;
    case 'places':
      return where.places.every((place) => place in now.story.places);
    case 'inside':
      return thingById(now, where.thing).container !== undefined;
    case 'upon':
      return thingById(now, where.thing).supporter === true;
    case 'person':
      return where.person in now.story.people;
    default:
      return true;
  }
}

function deepWeight(now: Moment, id: string): number {
  const inner = [...contentsOf(now, id, 'inside'), ...contentsOf(now, id, 'upon')];
  return inner.reduce((total, held) => total + deepWeight(now, held), thingById(now, id).weight);
}
