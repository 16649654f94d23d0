import type { Direction } from '@lamplight/world';
import type { PlaceProposal } from './place-proposal.ts';
import { veiled } from './proposed-touches.ts';
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

/** Told in the place of its description to players who want its topics not to be shown. */
const fade = 'There it is, and the way back with it.';

/** A place as a file of an adventure. It says itself how it is reached, so that no file of the author's changes. */
export function placeFiles(place: PlaceProposal): ReadonlyMap<string, string> {
  const { id, name, description, from, direction, things, touches: content } = place;
  const entry = {
    name,
    content,
    description: veiled(description, fade),
    exits: { [back[direction]]: from },
    reached: { [from]: direction },
  };
  const data = {
    places: { [id]: entry },
    things: Object.fromEntries(things.map((thing) => [thing.id, thingEntry({ ...thing, at: id }, content)])),
  };
  return new Map([[`proposed/${id}.yaml`, `${JSON.stringify(data, null, 2)}\n`]]);
}
