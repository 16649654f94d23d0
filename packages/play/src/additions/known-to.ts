import { backwards, headOf, type Playing } from '../playing.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';

/** All that the player has come across on the way to where they are, by id. */
export function knownTo(
  { shelf, states }: Pick<TurnNeeds, 'shelf' | 'states'>,
  playing: Playing,
): ReadonlySet<string> {
  const known = new Set<string>();
  for (const point of backwards(playing, headOf(playing))) {
    const { world } = shelf.of(playing, point);
    const { place, things, people, inventory, quests } = world.scene(states.at(playing, point));
    for (const { id } of [place, ...things, ...people, ...inventory, ...quests]) known.add(id);
  }
  return known;
}
