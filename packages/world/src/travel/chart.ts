import type { Command, Event, State } from '../features.ts';
import type { Moment } from '../kernel/feature.ts';
import { isOpen } from '../opening/openness.ts';
import type { Direction } from './direction.ts';
import { exitsHere, isWay, placeById } from './exits.ts';

/** A way as the player saw it last. */
export interface SeenWay {
  readonly direction: Direction;
  readonly to: string;
  /** Its door was closed. */
  readonly closed: boolean;
  /** The player tried it last and was kept from going. */
  readonly refused: boolean;
}

/**
 * What a player has seen of the ways: for each place where they were, as they left it. It is worked out of what
 * happened and is no part of the state, so that what changes behind the player's back stays there.
 */
export type Chart = Readonly<Record<string, readonly SeenWay[]>>;

/** A turn, as far as it concerns the chart. */
export interface ChartedTurn {
  readonly commands: readonly Command[];
  readonly events: readonly Event[];
}

/** The ways of the player's place as they are now. */
function waysHere(now: Moment, before: readonly SeenWay[] = []): readonly SeenWay[] {
  return exitsHere(now).flatMap(([direction, exit]) => {
    if (!isWay(exit)) return [];
    const closed = exit.door !== undefined && !isOpen(now, exit.door);
    const known = before.find((way) => way.direction === direction);
    // A door that was opened since is worth another try.
    const refused = known?.refused === true && !(known.closed && !closed);
    return [{ direction, to: exit.to, closed, refused }];
  });
}

/** What follows of a turn for the chart: the ways of every place that was left or reached, and what was tried in vain. */
export function chartAfter(
  chart: Chart,
  commands: readonly Command[],
  events: readonly Event[],
  moments: { readonly before: Moment; next(now: Moment, event: Event): Moment },
): Chart {
  const seen: Record<string, readonly SeenWay[]> = { ...chart };
  const look = (now: Moment): void => {
    const { place } = now.state.travel;
    seen[place] = waysHere(now, seen[place]);
  };
  const mark = (place: string, direction: Direction | null | undefined, refused: boolean): void => {
    seen[place] = (seen[place] ?? []).map((way) => (way.direction === direction ? { ...way, refused } : way));
  };
  let now = moments.before;
  for (const event of events) {
    if (event.type === 'player-moved') look(now);
    now = moments.next(now, event);
    if (event.type === 'player-moved') mark(event.from, event.direction, false);
    if (event.type === 'command-refused' && event.verb === 'go') {
      look(now);
      mark(now.state.travel.place, lastDirection(commands), true);
    }
  }
  look(now);
  return seen;
}

/** What can be known without having looked on: every way of every place that was visited, open unless it is shut here. */
export function chartOf(now: Moment): Chart {
  const { place: here, visits } = now.state.travel;
  const places = Object.keys(visits).map((place): [string, readonly SeenWay[]] => {
    if (place === here) return [place, waysHere(now)];
    const exits = Object.entries(placeById(now, place).exits);
    const ways = exits.flatMap(([direction, exit]): SeenWay[] =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the format allows no other keys
      isWay(exit) ? [{ direction: direction as Direction, to: exit.to, closed: false, refused: false }] : [],
    );
    return [place, ways];
  });
  return Object.fromEntries(places);
}

/** Whether the player has been in a place. */
export function isVisited({ travel }: State, place: string): boolean {
  return (travel.visits[place] ?? 0) > 0;
}

function lastDirection(commands: readonly Command[]): Direction | undefined {
  return commands.findLast((command) => command.verb === 'go')?.direction;
}
