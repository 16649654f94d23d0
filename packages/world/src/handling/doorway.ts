import type { Moment } from '../kernel/feature.ts';
import type { Direction } from '../travel/direction.ts';
import { exitsHere, isWay } from '../travel/exits.ts';

/** Where a door leads from here. */
export function directionOf(now: Moment, door: string): Direction | undefined {
  return exitsHere(now).find(([, exit]) => isWay(exit) && exit.door === door)?.[0];
}
