import type { State, World } from '@lamplight/world';
import { createBoundedMap } from './bounded-map.ts';
import { PlayError } from './play-error.ts';
import { backwards, type Playing, type Point } from './playing.ts';

/** The world's states at the points of playings; what is not remembered is worked out from events. */
export interface States {
  /** @throws PlayError `play/adventure-changed` when today's adventure has no such state */
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
    let start: State | undefined;
    for (const earlier of backwards(playing, point)) {
      start = known.get(`${playing.id}/${earlier.sequence}`);
      if (start !== undefined) break;
      unknown.push(earlier);
    }
    if (start !== undefined && unknown.length === 0) return start;
    const state = workOut(world, start ?? world.blank(playing.seed), unknown.toReversed());
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

function workOut(world: World, start: State, points: readonly Point[]): State {
  const changed = points.some(({ content }) => content !== world.story.content);
  try {
    const state = points
      .flatMap(({ events }) => events)
      .reduce((now, event) => world.evolve(now, event), start);
    // What was played with other files must be a state that these files have, and one that can be shown.
    if (changed && (world.violations(state).length > 0 || !isShown(world, state)))
      throw adventureChanged(world);
    return state;
  } catch (error) {
    if (!changed || error instanceof PlayError) throw error;
    throw adventureChanged(world, { cause: error });
  }
}

function isShown(world: World, state: State): boolean {
  world.offers(state);
  return world.scene(state).place.id !== '';
}

function adventureChanged({ story }: World, options?: ErrorOptions): PlayError {
  return new PlayError(
    'play/adventure-changed',
    `The files of the adventure "${story.id}" were changed in a way that this session cannot go on with. ` +
      'Its transcript can still be read; to play on, bring the earlier files back.',
    options,
  );
}
