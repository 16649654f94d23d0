import type { Moment } from '../kernel/feature.ts';
import { type Chart, isVisited, type SeenWay } from './chart.ts';
import type { Direction } from './direction.ts';
import { isPlacePermitted } from './exits.ts';

/** A closed door is worth a short way round it; where the player was kept from going they go only when they must. */
const prices = { open: 100, closed: 150, refused: 100_000 };

/** Whether the player knows a place and may be there. */
export function isKnown(now: Moment, place: string): boolean {
  const { travel } = now.state;
  return isVisited(now.state, place) && (place === travel.place || isPlacePermitted(now, place));
}

/**
 * The shortest ways from where the player is to every place that they know, over ways that they know; the exits to take
 * one after the other. Of equally short ones that which begins with the exit listed first.
 */
export function knownRoutes(now: Moment, chart: Chart): ReadonlyMap<string, readonly Direction[]> {
  const here = now.state.travel.place;
  const routes = new Map<string, readonly Direction[]>([[here, []]]);
  const paid = new Map([[here, 0]]);
  const open = new Set([here]);
  while (open.size > 0) {
    const place = cheapest(open, paid);
    open.delete(place);
    for (const way of chart[place] ?? []) {
      if (!isKnown(now, way.to)) continue;
      const price = (paid.get(place) ?? 0) + priceOf(way);
      if (price >= (paid.get(way.to) ?? Infinity)) continue;
      paid.set(way.to, price);
      routes.set(way.to, [...(routes.get(place) ?? []), way.direction]);
      open.add(way.to);
    }
  }
  return routes;
}

function cheapest(open: ReadonlySet<string>, paid: ReadonlyMap<string, number>): string {
  const priceAt = (place: string): number => paid.get(place) ?? Infinity;
  return [...open].reduce((best, place) => (priceAt(place) < priceAt(best) ? place : best));
}

function priceOf({ closed, refused }: SeenWay): number {
  if (refused) return prices.refused;
  return closed ? prices.closed : prices.open;
}
