import type { MapPlace } from '@lamplight/contracts';
import { expect, test } from 'vitest';
import { drawMap } from './draw-map.ts';

function aPlace(id: string, x: number, y: number, floor = 0): MapPlace {
  return { id, name: id, x, y, floor, route: null, words: id };
}

const map = {
  places: [aPlace('quay', 0, 0), aPlace('office', 1, 0), aPlace('loft', 1, 0, 1)],
  ways: [
    { from: 'quay', direction: 'east', to: 'office', shut: false },
    { from: 'quay', direction: 'north', to: null, shut: true },
    { from: 'quay', direction: 'in', to: null, shut: false },
    { from: 'office', direction: 'up', to: 'loft', shut: false },
  ],
};

test('places keep their order on the grid, and only those of the floor are drawn', () => {
  const { places } = drawMap(map, 0);
  expect(places.map(({ place }) => place.id)).toEqual(['quay', 'office']);
  expect(places[0]?.x).toBeLessThan(places[1]?.x ?? 0);
  expect(places[0]?.y).toBe(places[1]?.y);
  expect(places[1]?.leads).toEqual(['up']);
});

test('known ways lead from place to place, unknown ones into the open, and those without a direction nowhere', () => {
  const { ways } = drawMap(map, 0);
  expect(ways.map(({ isKnown, shut }) => [isKnown, shut])).toEqual([
    [true, false],
    [false, true],
  ]);
  const [, north] = ways;
  expect(north?.to[0]).toBe(north?.from[0]);
  expect(north?.to[1]).toBeLessThan(north?.from[1] ?? 0);
});

test('a long name is set in lines', () => {
  const named = { ...aPlace('office', 0, 0), name: 'The Harbour Office' };
  expect(drawMap({ places: [named], ways: [] }, 0).places[0]?.lines).toEqual(['The Harbour', 'Office']);
});

test('a floor without places is empty', () => {
  expect(drawMap(map, 7)).toEqual({ width: 0, height: 0, places: [], ways: [] });
});
