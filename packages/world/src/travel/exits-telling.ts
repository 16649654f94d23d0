import type { Moment } from '../kernel/feature.ts';
import { inSeries } from '../things/naming.ts';
import { exitsHere, isWay, placeById } from './exits.ts';

/** The ways from here in a sentence, each with the place that it leads to once the player has been there. */
export function exitsTelling(now: Moment): string {
  const ways = exitsHere(now).flatMap(([direction, exit]) => {
    if (!isWay(exit)) return [];
    const known = (now.state.travel.visits[exit.to] ?? 0) > 0;
    return [known ? `${direction} (${placeById(now, exit.to).name})` : direction];
  });
  return ways.length === 0 ? 'You see no way on from here.' : `You can go ${inSeries(ways, 'or')}.`;
}
