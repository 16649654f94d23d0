import type { Chart } from './chart.ts';
import type { Direction } from './direction.ts';

/** A cell of the map: x grows to the east, y to the south, floors upwards. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly floor: number;
}

type Step = readonly [x: number, y: number, floor: number];

/** `null` where a way says nothing of where it leads: in and out. */
const steps: Readonly<Record<Direction, Step | null>> = {
  north: [0, -1, 0],
  northeast: [1, -1, 0],
  east: [1, 0, 0],
  southeast: [1, 1, 0],
  south: [0, 1, 0],
  southwest: [-1, 1, 0],
  west: [-1, 0, 0],
  northwest: [-1, -1, 0],
  up: [0, 0, 1],
  down: [0, 0, -1],
  in: null,
  out: null,
};

/** So far in its direction a place may lie from the one that leads to it, before it goes wherever there is room. */
const farthest = 3;

/**
 * Puts places on a grid, one after the other in the order given: each beside an earlier one that a way connects it with,
 * in that way's direction. Places that come later move none of the earlier ones.
 */
export function layOut(places: readonly string[], chart: Chart): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  const taken = new Set<string>();
  for (const place of places) {
    const link = linkTo(place, cells, chart);
    const cell = link ? cellBeside(link.cell, link.step, taken) : cellApart(cells, taken);
    cells.set(place, cell);
    taken.add(nameOf(cell));
  }
  return cells;
}

function linkTo(
  place: string,
  cells: ReadonlyMap<string, Cell>,
  chart: Chart,
): { readonly cell: Cell; readonly step: Step | null } | undefined {
  for (const [earlier, cell] of cells) {
    const there = chart[earlier]?.find(({ to }) => to === place);
    const back = chart[place]?.find(({ to }) => to === earlier);
    const step = (there && steps[there.direction]) ?? (back && opposite(steps[back.direction])) ?? null;
    if (there || back) return { cell, step };
  }
  return undefined;
}

function cellBeside(cell: Cell, step: Step | null, taken: ReadonlySet<string>): Cell {
  if (step === null) return nearestFree(cell, taken);
  // A floor higher is a floor higher, and not two.
  const most = step[2] === 0 ? farthest : 1;
  for (let times = 1; times <= most; times += 1) {
    const wanted = moved(cell, step, times);
    if (!taken.has(nameOf(wanted))) return wanted;
  }
  return nearestFree(moved(cell, step, 1), taken);
}

/** Where no way leads, a little to the east of everything. */
function cellApart(cells: ReadonlyMap<string, Cell>, taken: ReadonlySet<string>): Cell {
  const east = Math.max(...[...cells.values()].map(({ x }) => x));
  return nearestFree({ x: cells.size === 0 ? 0 : east + 2, y: 0, floor: 0 }, taken);
}

/** The nearest free cell of the same floor, ring by ring, from the north-west of each. */
function nearestFree({ x, y, floor }: Cell, taken: ReadonlySet<string>): Cell {
  for (let ring = 0; ; ring += 1) {
    for (let down = -ring; down <= ring; down += 1) {
      for (let right = -ring; right <= ring; right += 1) {
        const cell = { x: x + right, y: y + down, floor };
        if (Math.max(Math.abs(right), Math.abs(down)) === ring && !taken.has(nameOf(cell))) return cell;
      }
    }
  }
}

function moved({ x, y, floor }: Cell, [right, down, up]: Step, times: number): Cell {
  return { x: x + right * times, y: y + down * times, floor: floor + up * times };
}

function opposite(step: Step | null): Step | null {
  // Zero minus a step, so that no zero becomes a negative one.
  return step && [0 - step[0], 0 - step[1], 0 - step[2]];
}

function nameOf({ x, y, floor }: Cell): string {
  return `${x}/${y}/${floor}`;
}
