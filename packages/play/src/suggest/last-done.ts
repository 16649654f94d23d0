import type { Command } from '@lamplight/world';
import { backwards, type Playing, type Point } from '../playing.ts';

/** The commands of the newest turn on the way to a point: what was just done is not suggested. */
export function lastDone(playing: Playing, from: Point): readonly Command[] {
  for (const point of backwards(playing, from)) {
    if (point.kind === 'turn-played' && point.commands.length > 0) return point.commands;
  }
  return [];
}
