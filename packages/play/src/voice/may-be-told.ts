import type { Bearing } from '../player/bearing.ts';
import type { Playing, Point } from '../playing.ts';
import { isOfStory } from '../turn/is-of-story.ts';

/**
 * Whether a model may tell a point: only something of the story, and nothing where the watch had something to say. The
 * words for somebody who needs care are written by people, and as long as something grave lingers no model speaks.
 */
export function mayBeTold(playing: Playing, point: Point, { risk }: Bearing): boolean {
  if (!isOfStory(point) || playing.risk !== null || risk !== null) return false;
  if (point.kind === 'session-started') return true;
  const { watch, care, outcome } = point;
  if (care !== null || outcome === 'stopped' || outcome === 'unclear') return false;
  return watch.level === null || watch.level < 2;
}
