import type { State, World } from '@lamplight/world';
import { createBoundedMap } from './bounded-map.ts';
import { backwards, type Playing, type Point } from './playing.ts';

/** The world's states at the points of playings; what is not remembered is worked out from events. */
export interface States {
  at(world: World, playing: Playing, point: Point): State;
  /** The state before the events of a point. */
  before(world: World, playing: Playing, point: Point): State;
  remember(session: string, sequence: number, state: State): void;
}

/** @param most how many states are remembered at once; they share all that did not change */
export function createStates(most = 4096): States {
  const known = createBoundedMap<string, State>(most);

  const at = (world: World, playing: Playing, point: Point): State => {
    const unknown: Point[] = [];
    let state: State | undefined;
    for (const earlier of backwards(playing, point)) {
      state = known.get(`${playing.id}/${earlier.sequence}`);
      if (state !== undefined) break;
      unknown.push(earlier);
    }
    state ??= world.blank(playing.seed);
    for (const later of unknown.toReversed()) {
      for (const event of later.events) state = world.evolve(state, event);
    }
    known.set(`${playing.id}/${point.sequence}`, state);
    return state;
  };

  return {
    at,
    before(world, playing, point) {
      if (point.kind === 'session-started') return world.blank(playing.seed);
      const parent = playing.points.get(point.parent);
      return parent ? at(world, playing, parent) : world.blank(playing.seed);
    },
    remember(session, sequence, state) {
      known.set(`${session}/${sequence}`, state);
    },
  };
}
