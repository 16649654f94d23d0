import {
  type Event,
  isHeld,
  isLit,
  isLocked,
  isOpen,
  isVisible,
  momentOf,
  peopleHere,
  type State,
  type World,
} from '@lamplight/world';
import type { Changes } from './bounds.ts';

/** What became different in a turn, found by comparing the states: an event that was forgotten cannot hide it. */
export function changesIn({ story }: World, before: State, after: State, events: readonly Event[]): Changes {
  const [then, now] = [momentOf(story, before), momentOf(story, after)];
  const ids = Object.keys(story.things);
  const became = (test: (moment: typeof now, id: string) => boolean): string[] =>
    ids.filter((id) => test(now, id) && !test(then, id));
  const opens = (id: string): boolean => story.things[id]?.opens !== undefined;
  const wears = (moment: typeof now, id: string): boolean => moment.state.things.where[id]?.kind === 'worn';
  const place = after.travel.place;
  const went = events.some(({ type }) => type === 'player-moved') || place !== before.travel.place;
  const [were, are] = [peopleHere(then), peopleHere(now)];
  return {
    gained: became(isHeld),
    lost: became((moment, id) => !isHeld(moment, id)),
    moved: ids.filter(
      (id) => JSON.stringify(before.things.where[id]) !== JSON.stringify(after.things.where[id]),
    ),
    opened: became((moment, id) => opens(id) && isOpen(moment, id)),
    closed: became((moment, id) => opens(id) && !isOpen(moment, id)),
    locked: became(isLocked),
    unlocked: became((moment, id) => !isLocked(moment, id)),
    lit: became(isLit),
    extinguished: became((moment, id) => !isLit(moment, id)),
    worn: became(wears),
    takenOff: became((moment, id) => !wears(moment, id)),
    revealed: went ? [] : ids.filter((id) => !isHeld(now, id) && isVisible(now, id) && !isVisible(then, id)),
    arrived: went ? [] : are.filter((id) => !were.includes(id)),
    left: went ? [] : were.filter((id) => !are.includes(id)),
    went: went ? place : null,
    refused: events.some(({ type }) => type === 'command-refused'),
    ended: after.endings.reached !== null,
  };
}
