import type { Event } from '../features.ts';

/**
 * The events to tell of each of these, in their places: several changes of the score in one turn are told as one, where
 * the last of them happened, and not at all where they come to nothing.
 */
export function pointsInOne(events: readonly Event[]): readonly (Event | null)[] {
  const last = events.findLastIndex(({ type }) => type === 'points-awarded');
  const points = events.reduce((sum, one) => sum + (one.type === 'points-awarded' ? one.points : 0), 0);
  return events.map((event, index) => {
    if (event.type !== 'points-awarded') return event;
    return index === last && points !== 0 ? { ...event, points } : null;
  });
}
