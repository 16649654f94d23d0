import type { Point } from '../playing.ts';

/** Whether something of the story happened at a point: that limits were changed is no part of it. */
export function isOfStory({ events }: Point): boolean {
  return events.some(({ type }) => type !== 'limits-changed');
}
