import type { Event } from '@lamplight/world';
import type { Point } from '../playing.ts';

/** What players decide about their story, and what is no part of it. */
const aboutIt: ReadonlySet<Event['type']> = new Set(['limits-changed', 'story-extended']);

/** Whether something of the story happened at a point. */
export function isOfStory({ events }: Point): boolean {
  return events.some(({ type }) => !aboutIt.has(type));
}
