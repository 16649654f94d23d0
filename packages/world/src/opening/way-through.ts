import type { Moment } from '../kernel/feature.ts';
import type { Direction } from '../travel/direction.ts';
import { herePlace, isBarred, isWay } from '../travel/exits.ts';
import { isOpen } from './openness.ts';

/** The closed door that alone keeps the player from going somewhere. */
export function closedDoor(now: Moment, direction: Direction): string | undefined {
  const exit = herePlace(now).exits[direction];
  if (exit === undefined || !isWay(exit) || exit.door === undefined || isBarred(now, exit)) return undefined;
  return isOpen(now, exit.door) ? undefined : exit.door;
}
