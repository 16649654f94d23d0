import type { Story, Thing } from '@lamplight/world';
import type { Prospects } from './prospects.ts';

/** Things that exits name as doors, with the places on both sides. */
export function doorsOf(story: Story): ReadonlyMap<string, readonly string[]> {
  const doors = new Map<string, string[]>();
  for (const [place, { exits }] of Object.entries(story.places)) {
    for (const exit of Object.values(exits)) {
      if (exit === undefined || !('to' in exit) || exit.door === undefined) continue;
      doors.set(exit.door, [...(doors.get(exit.door) ?? []), place, exit.to]);
    }
  }
  return doors;
}

/** Where a thing begins: `place:bar`, `inside:chest`, `player:`; nothing when it begins nowhere. */
export function beginningsOf(thing: Thing): readonly string[] {
  if (thing.carried || thing.worn) return ['player:'];
  const { at, inside, upon, with: person } = thing;
  return [
    ...[at ?? []].flat().map((place) => `place:${place}`),
    ...(inside === undefined ? [] : [`inside:${inside}`]),
    ...(upon === undefined ? [] : [`upon:${upon}`]),
    ...(person === undefined ? [] : [`with:${person}`]),
  ];
}

/** How the player could come to something that is there: to touch it, only to see it, or not at all. */
export function accessTo(where: string, story: Story, prospects: Prospects): 'touch' | 'sight' | 'none' {
  const kind = where.slice(0, where.indexOf(':'));
  const id = where.slice(where.indexOf(':') + 1);
  switch (kind) {
    case 'player':
      return 'touch';
    case 'place':
      return prospects.places.has(id) && canSeeAt(id, story, prospects) ? 'touch' : 'none';
    case 'inside':
      if (!prospects.near.has(id)) return 'none';
      if (prospects.open.has(id)) return 'touch';
      return story.things[id]?.transparent ? 'sight' : 'none';
    case 'upon':
      return prospects.near.has(id) ? 'touch' : 'none';
    default:
      return prospects.near.has(id) ? 'sight' : 'none';
  }
}

function canSeeAt(place: string, story: Story, { lit }: Prospects): boolean {
  return story.places[place]?.dark !== true || [...lit.values()].length > 0;
}
