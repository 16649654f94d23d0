import type { Story, Thing } from '../features.ts';
import type { SliceOf } from '../kernel/vocabulary.ts';
import { doorsOf } from '../travel/doors.ts';
import type { Location } from './location.ts';
import type { thingsVocabulary } from './vocabulary.ts';

type Slice = SliceOf<typeof thingsVocabulary>;

/** Everything where the author put it. */
export function beginThings(story: Story): Slice {
  const doors = doorsOf(story);
  const where: Record<string, Location> = {};
  for (const [id, thing] of Object.entries(story.things)) {
    where[id] = doors.has(id) ? { kind: 'door' } : firstLocation(thing);
  }
  let burden = 0;
  for (const [id, thing] of Object.entries(story.things)) if (isOnPlayer(where, id)) burden += thing.weight;
  return { where, handled: [], burden };
}

/** What is new in the story where its author put it, and everything else where it is. */
export function addThings(slice: Slice, story: Story): Slice {
  const where = { ...beginThings(story).where, ...slice.where };
  const added = Object.entries(story.things).filter(([id]) => !(id in slice.where) && isOnPlayer(where, id));
  return { ...slice, where, burden: added.reduce((sum, [, { weight }]) => sum + weight, slice.burden) };
}

function firstLocation(thing: Thing): Location {
  if (thing.worn) return { kind: 'worn' };
  if (thing.carried) return { kind: 'carried' };
  if (thing.inside !== undefined) return { kind: 'inside', thing: thing.inside };
  if (thing.upon !== undefined) return { kind: 'upon', thing: thing.upon };
  if (thing.with !== undefined) return { kind: 'person', person: thing.with };
  if (Array.isArray(thing.at)) return { kind: 'places', places: thing.at };
  if (thing.at !== undefined) return { kind: 'place', place: thing.at };
  return { kind: 'nowhere' };
}

function isOnPlayer(where: Readonly<Record<string, Location>>, id: string): boolean {
  const location = where[id];
  if (location?.kind === 'inside' || location?.kind === 'upon') return isOnPlayer(where, location.thing);
  return location?.kind === 'carried' || location?.kind === 'worn';
}
