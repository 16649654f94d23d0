import type { Bearing } from '../player/bearing.ts';
import type { Playing, Point } from '../playing.ts';
import { isOfTheStory } from '../transcript/parts.ts';
import { isOfStory } from '../turn/is-of-story.ts';

/**
 * Whether a model may tell a point: only something of the story, and nothing where the watch had something to say. The
 * words for somebody who needs care are written by people, and as long as something grave lingers no model speaks.
 */
export function mayBeTold(playing: Playing, point: Point, { risk }: Bearing): boolean {
  return playing.risk === null && risk === null && isFitToTell(point);
}

/** The same of the point alone, whatever else lingers now. */
export function isFitToTell(point: Point): boolean {
  if (!isOfStory(point)) return false;
  if (!(point.plain ?? point.tellings).some(({ voice }) => isOfTheStory(voice))) return false;
  if (point.kind === 'session-started') return true;
  const { watch, care, outcome } = point;
  if (care !== null || outcome === 'stopped' || outcome === 'unclear') return false;
  return watch.level === null || watch.level < 2;
}
