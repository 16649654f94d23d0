import type { MapPlace, MapWay, WorldMap } from '@lamplight/contracts';
import type { Moment } from '../kernel/feature.ts';
import { isPlacePermitted, placeById } from './exits.ts';
import type { Chart } from './chart.ts';
import { isKnown, knownRoutes } from './known-routes.ts';
import { layOut } from './layout.ts';
import { routeWords } from './route-words.ts';

/** The map as the player may see it. */
export type MapView = Pick<WorldMap, 'here' | 'places' | 'ways'>;

/** Draws what the player has seen: the places where they were, and the ways from them. */
export function drawMap(now: Moment, chart: Chart): MapView {
  const here = now.state.travel.place;
  const known = Object.keys(now.state.travel.visits).filter((place) => isKnown(now, place));
  const cells = layOut(known, chart);
  const routes = knownRoutes(now, chart);
  const places = known.map((id): MapPlace => {
    const { x, y, floor } = cells.get(id) ?? { x: 0, y: 0, floor: 0 };
    const route = routes.get(id) ?? null;
    const { name } = placeById(now, id);
    return { id, name, x, y, floor, route: route && [...route], words: routeWords(name, route) };
  });
  const ways = known.flatMap((from) =>
    (chart[from] ?? []).flatMap(({ direction, to, closed, refused }): MapWay[] => {
      if (!isPlacePermitted(now, to) && to !== here) return [];
      return [{ from, direction, to: isKnown(now, to) ? to : null, shut: closed || refused }];
    }),
  );
  return { here, places, ways };
}
