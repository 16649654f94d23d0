import type { Story } from '../features.ts';
import { isWay } from './exits.ts';

type Doors = ReadonlyMap<string, readonly string[]>;

// A story never changes while it is played.
const known = new WeakMap<Story, Doors>();

/** The doors of an adventure, each with the places on both sides of it. */
export function doorsOf(story: Story): Doors {
  const doors = known.get(story) ?? findDoors(story);
  known.set(story, doors);
  return doors;
}

function findDoors(story: Story): Doors {
  const doors = new Map<string, string[]>();
  for (const [place, { exits }] of Object.entries(story.places)) {
    for (const exit of Object.values(exits)) {
      if (!isWay(exit) || exit.door === undefined) continue;
      const places = doors.get(exit.door) ?? [];
      if (!places.includes(place)) places.push(place);
      doors.set(exit.door, places);
    }
  }
  return doors;
}
