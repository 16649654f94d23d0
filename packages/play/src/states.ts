import type { State } from '@lamplight/world';
import { createBoundedMap } from './bounded-map.ts';
import { PlayError } from './play-error.ts';
import { backwards, type Playing, type Point } from './playing.ts';
import type { Shelf, Volume } from './shelf.ts';

/** The world's states at the points of playings; what is not remembered is worked out from events. */
export interface States {
  /** @throws PlayError `play/adventure-changed` when today's adventure has no such state */
  at(playing: Playing, point: Point): State;
  /** The state before the events of a point. */
  before(playing: Playing, point: Point): State;
  remember(session: string, sequence: number, state: State): void;
}

/** @param most how many states are remembered at once; they share all that did not change */
export function createStates(shelf: Pick<Shelf, 'of'>, most = 4096): States {
  const known = createBoundedMap<string, State>(most);

  const at = (playing: Playing, point: Point): State => {
    const unknown: Point[] = [];
    let start: State | undefined;
    for (const earlier of backwards(playing, point)) {
      start = known.get(`${playing.id}/${earlier.sequence}`);
      if (start !== undefined) break;
      unknown.push(earlier);
    }
    if (start !== undefined && unknown.length === 0) return start;
    const steps = unknown
      .toReversed()
      .map((step): Step => ({ point: step, volume: shelf.of(playing, step) }));
    const state = workOut(steps, start, playing.seed);
    known.set(`${playing.id}/${point.sequence}`, state);
    return state;
  };

  return {
    at,
    before(playing, point) {
      const parent = point.kind === 'turn-played' ? playing.points.get(point.parent) : undefined;
      return parent ? at(playing, parent) : shelf.of(playing, point).world.blank(playing.seed);
    },
    remember(session, sequence, state) {
      known.set(`${session}/${sequence}`, state);
    },
  };
}

/** A point in the world that it was played in. */
interface Step {
  readonly point: Point;
  readonly volume: Volume;
}

function workOut(steps: readonly Step[], start: State | undefined, seed: number): State {
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('There is nothing to work out.');
  const { world } = last.volume;
  const changed = steps.some(({ point, volume }) => point.content !== volume.world.story.content);
  try {
    const state = steps.reduce(
      (before, { point, volume }) =>
        point.events.reduce((now, event) => volume.world.evolve(now, event), before),
      start ?? first.volume.world.blank(seed),
    );
    // What was played with other files must be a state that these files have, and one that can be shown.
    if (changed && (world.violations(state).length > 0 || !isShown(last.volume, state)))
      throw adventureChanged(last.volume);
    return state;
  } catch (error) {
    if (!changed || error instanceof PlayError) throw error;
    throw adventureChanged(last.volume, { cause: error });
  }
}

function isShown({ world }: Volume, state: State): boolean {
  world.offers(state);
  return world.scene(state).place.id !== '';
}

function adventureChanged({ world: { story } }: Volume, options?: ErrorOptions): PlayError {
  return new PlayError(
    'play/adventure-changed',
    `The files of the adventure "${story.id}" were changed in a way that this session cannot go on with. ` +
      'Its transcript can still be read; to play on, bring the earlier files back.',
    options,
  );
}
