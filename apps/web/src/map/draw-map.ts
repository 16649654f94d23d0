import type { MapPlace, WorldMap } from '@lamplight/contracts';

/** A place as it is drawn; x and y are its middle, in units of the drawing. */
export interface DrawnPlace {
  readonly place: MapPlace;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** Ways to other floors. */
  readonly leads: readonly ('up' | 'down')[];
}

/** A way from middle to middle; one whose end is not known stops in the open. */
export interface DrawnWay {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly isKnown: boolean;
  readonly shut: boolean;
}

/** One floor, ready to be drawn. */
export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly places: readonly DrawnPlace[];
  readonly ways: readonly DrawnWay[];
}

/** The size of a place, and the distance from one to the next. */
export const box = { width: 128, height: 58 };
const pitch = { x: 172, y: 104 };

const steps: Readonly<Record<string, readonly [x: number, y: number]>> = {
  north: [0, -1],
  south: [0, 1],
  east: [1, 0],
  west: [-1, 0],
  northeast: [1, -1],
  northwest: [-1, -1],
  southeast: [1, 1],
  southwest: [-1, 1],
};

/** How far a way into the unknown is drawn, as a part of the way to a next place. */
const intoTheOpen = 0.56;

/** Draws one floor of what was seen. */
export function drawMap({ places, ways }: Pick<WorldMap, 'places' | 'ways'>, floor: number): MapDrawing {
  const here = places.filter((place) => place.floor === floor);
  const left = Math.min(...here.map(({ x }) => x));
  const top = Math.min(...here.map(({ y }) => y));
  const right = Math.max(...here.map(({ x }) => x));
  const bottom = Math.max(...here.map(({ y }) => y));
  const middle = ({ x, y }: MapPlace): readonly [number, number] => [
    (x - left + 0.5) * pitch.x,
    (y - top + 0.5) * pitch.y,
  ];
  const drawn = new Set<string>();
  const byId = new Map(here.map((place) => [place.id, place]));
  return {
    width: here.length === 0 ? 0 : (right - left + 1) * pitch.x,
    height: here.length === 0 ? 0 : (bottom - top + 1) * pitch.y,
    places: here.map((place) => {
      const [x, y] = middle(place);
      const leads = (['up', 'down'] as const).filter((lead) =>
        ways.some(({ from, direction }) => from === place.id && direction === lead),
      );
      return { place, x, y, lines: linesOf(place.name), leads };
    }),
    ways: ways.flatMap(({ from, direction, to, shut }): DrawnWay[] => {
      const start = byId.get(from);
      if (start === undefined) return [];
      const end = to === null ? undefined : byId.get(to);
      if (end !== undefined) {
        // Two directions to one place, or the same way from its other end, are one line.
        const name = [start.id, end.id].toSorted().join(' ');
        if (drawn.has(name)) return [];
        drawn.add(name);
        return [{ from: middle(start), to: middle(end), isKnown: true, shut }];
      }
      const step = to === null ? steps[direction] : undefined;
      if (step === undefined) return [];
      const [x, y] = middle(start);
      const open: readonly [number, number] = [
        x + step[0] * pitch.x * intoTheOpen,
        y + step[1] * pitch.y * intoTheOpen,
      ];
      return [{ from: [x, y], to: open, isKnown: false, shut }];
    }),
  };
}

const longestLine = 16;

/** A name in lines that fit into a place. */
function linesOf(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longestLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
