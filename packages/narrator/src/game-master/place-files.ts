import { addExit } from '@lamplight/adventure';
import type { Direction } from '@lamplight/world';
import type { PlaceProposal } from './place-proposal.ts';
import { thingEntry } from './thing-entry.ts';

const back: Readonly<Record<Direction, Direction>> = {
  north: 'south',
  northeast: 'southwest',
  east: 'west',
  southeast: 'northwest',
  south: 'north',
  southwest: 'northeast',
  west: 'east',
  northwest: 'southeast',
  up: 'down',
  down: 'up',
  in: 'out',
  out: 'in',
};

/**
 * A place as files of an adventure: a new one, and the one with the place that leads there.
 *
 * @returns `null` where no place can lead there: it is not written, or has an exit in that direction
 */
export function placeFiles(
  place: PlaceProposal,
  files: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> | null {
  const { id, name, description, from, direction, things } = place;
  const amended = addExit(files, { from, direction, to: id });
  if (amended === null) return null;
  const data = {
    places: { [id]: { name, description, exits: { [back[direction]]: from } } },
    things: Object.fromEntries(things.map((thing) => [thing.id, thingEntry({ ...thing, at: id })])),
  };
  return new Map([
    [`proposed/${id}.yaml`, `${JSON.stringify(data, null, 2)}\n`],
    [amended.path, amended.text],
  ]);
}
