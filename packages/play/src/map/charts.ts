import type { Chart } from '@lamplight/world';
import { createBoundedMap } from '../bounded-map.ts';
import { backwards, type Playing, type Point } from '../playing.ts';
import type { Shelf } from '../shelf.ts';
import type { States } from '../states.ts';

/** What players have seen of the ways, at the points of playings. */
export interface Charts {
  at(playing: Playing, point: Point): Chart;
}

/** @param most how many charts are remembered at once */
export function createCharts(shelf: Pick<Shelf, 'of'>, states: States, most = 512): Charts {
  const known = createBoundedMap<string, Chart>(most);
  return {
    at(playing, point) {
      const nameOf = ({ sequence, content }: Point): string => `${playing.id}/${sequence}/${content}`;
      const unknown: Point[] = [];
      let chart: Chart | undefined;
      for (const earlier of backwards(playing, point)) {
        chart = known.get(nameOf(earlier));
        if (chart !== undefined) break;
        unknown.push(earlier);
      }
      let reached: Chart = chart ?? {};
      for (const next of unknown.toReversed()) {
        const commands = next.kind === 'turn-played' ? next.commands : [];
        const { world } = shelf.of(playing, next);
        reached = world.chart(states.before(playing, next), { commands, events: next.events }, reached);
      }
      known.set(nameOf(point), reached);
      return reached;
    },
  };
}
