import { createBoundedMap } from '../bounded-map.ts';
import { backwards, type Playing, type Point, turnOf } from '../playing.ts';
import type { Shelf } from '../shelf.ts';
import type { States } from '../states.ts';
import { type Learned, lessonOf, witnessesOf } from './learned.ts';

/** What players learned on their way to a point of a playing, oldest first, each thing once. */
export interface Lessons {
  at(playing: Playing, point: Point): readonly Learned[];
}

/** @param most how many points are remembered at once; what they share is shared */
export function createLessons(shelf: Pick<Shelf, 'of'>, states: States, most = 128): Lessons {
  const known = createBoundedMap<string, readonly Learned[]>(most);
  return {
    at(playing, point) {
      const nameOf = ({ sequence, content }: Point): string => `${playing.id}/${sequence}/${content}`;
      const unknown: Point[] = [];
      let before: readonly Learned[] = [];
      for (const earlier of backwards(playing, point)) {
        const found = known.get(nameOf(earlier));
        if (found !== undefined) {
          before = found;
          break;
        }
        unknown.push(earlier);
      }
      const learned = [...before];
      const heard = new Set(before.map(({ what }) => what));
      for (const next of unknown.toReversed()) {
        for (const one of learnedIn(shelf, states, playing, next)) {
          if (heard.has(one.what)) continue;
          heard.add(one.what);
          learned.push(one);
        }
      }
      known.set(nameOf(point), learned);
      return learned;
    },
  };
}

function learnedIn(shelf: Pick<Shelf, 'of'>, states: States, playing: Playing, point: Point): Learned[] {
  const { world } = shelf.of(playing, point);
  const learned: Learned[] = [];
  const { sequence } = point;
  let state = states.before(playing, point);
  for (const [index, event] of point.events.entries()) {
    const lesson = lessonOf(world, event);
    if (lesson !== undefined) {
      const { kind, source, what } = lesson;
      const knownBy = witnessesOf(world, state, lesson);
      const id = `${sequence}.${index}`;
      learned.push({
        id,
        world,
        sequence,
        turn: turnOf(point),
        kind,
        event,
        before: state,
        source,
        knownBy,
        what,
      });
    }
    state = world.evolve(state, event);
  }
  return learned;
}
