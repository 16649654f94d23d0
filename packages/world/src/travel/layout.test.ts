import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chart } from './chart.ts';
import { directions } from './direction.ts';
import { layOut } from './layout.ts';

const way = record({ from: nat(11), direction: constantFrom(...directions), to: nat(11) });

function chartOf(
  ways: readonly { from: number; direction: (typeof directions)[number]; to: number }[],
): Chart {
  const chart: Record<string, Chart[string]> = {};
  for (const { from, direction, to } of ways) {
    const seen = chart[`p${from}`] ?? [];
    chart[`p${from}`] = [...seen, { direction, to: `p${to}`, closed: false, refused: false }];
  }
  return chart;
}

const places = Array.from({ length: 12 }, (_, index) => `p${index}`);

describe('places on a grid', () => {
  test('never share a cell, however the ways run', () => {
    assert(
      property(array(way, { maxLength: 40 }), (ways) => {
        const cells = [...layOut(places, chartOf(ways)).values()].map((cell) => JSON.stringify(cell));
        expect(cells).toHaveLength(places.length);
        expect(new Set(cells).size).toBe(places.length);
      }),
    );
  });

  test('stay where they are when the player comes to further ones', () => {
    assert(
      property(array(way, { maxLength: 40 }), nat(11), (ways, known) => {
        const chart = chartOf(ways);
        const before = layOut(places.slice(0, known + 1), chart);
        const after = layOut(places, chart);
        for (const [place, cell] of before) expect(after.get(place)).toStrictEqual(cell);
      }),
    );
  });

  test('lie in the direction of the way that leads to them, also seen from the other side', () => {
    const chart = chartOf([
      { from: 0, direction: 'northeast', to: 1 },
      { from: 2, direction: 'down', to: 1 },
    ]);
    const cells = layOut(['p0', 'p1', 'p2', 'p3'], chart);
    expect([...cells.values()]).toStrictEqual([
      { x: 0, y: 0, floor: 0 },
      { x: 1, y: -1, floor: 0 },
      { x: 1, y: -1, floor: 1 },
      { x: 3, y: 0, floor: 0 },
    ]);
  });
});
