import type { WorldMap } from '@lamplight/contracts';
import { underLimits } from '../limits/own-limits.ts';
import { headOf, type Playing } from '../playing.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';

/** The map of a playing as it stands now, under the limits that the player has now. */
export function mapOf({ shelf, states, charts }: TurnNeeds, playing: Playing): WorldMap {
  const { world } = shelf.of(playing);
  const head = headOf(playing);
  const state = underLimits(world, states.at(playing, head), playing.limits);
  const drawn = world.map(state, charts.at(playing, head));
  return { session: playing.id, sequence: playing.sequence, ...drawn };
}
