import type { Place } from '../features.ts';
import type { Moment } from '../kernel/feature.ts';
import { permits } from '../limits/permits.ts';
import { type Direction, directions } from './direction.ts';

export type Exit = NonNullable<Place['exits'][Direction]>;
/** An exit that leads somewhere. */
export type Way = Extract<Exit, { to: string }>;

/** The place where the player is. */
export function herePlace(now: Moment): Place {
  return placeById(now, now.state.travel.place);
}

/** @throws RangeError when the adventure has no such place, which its check rules out */
export function placeById(now: Pick<Moment, 'story'>, id: string): Place {
  const place = now.story.places[id];
  if (place === undefined) throw new RangeError(`The adventure has no place "${id}".`);
  return place;
}

/** The exits of the player's place, in the order of the compass. */
export function exitsHere(now: Moment): readonly (readonly [Direction, Exit])[] {
  return directions.flatMap((direction) => {
    const exit = exitTo(now, direction);
    return exit === undefined ? [] : [[direction, exit] as const];
  });
}

/** The exit in a direction; none to a place that the player's limits leave out. */
export function exitTo(now: Moment, direction: Direction): Exit | undefined {
  const exit = herePlace(now).exits[direction];
  const left = exit !== undefined && isWay(exit) && !isPlacePermitted(now, exit.to);
  return left ? undefined : exit;
}

/** Whether the player's limits let a place be there. */
export function isPlacePermitted({ story, state }: Pick<Moment, 'story' | 'state'>, place: string): boolean {
  return permits(state.limits, story.places[place]?.content);
}

export function isWay(exit: Exit): exit is Way {
  return 'to' in exit;
}

/** Whether an authored condition keeps the way shut (doors are another matter). */
export function isBarred(now: Moment, way: Way): boolean {
  return way.when !== undefined && !now.holds(way.when);
}
