import type { Event } from '../features.ts';
import { isHeavy } from '../limits/topics.ts';
import type { Running } from './running.ts';

/** A scene that asked much of the player. */
export type HardScene = Pick<Running, 'scene' | 'kind' | 'topics' | 'intensity'>;

/**
 * The hard scene that ended with these events: one of full intensity, or about a heavy topic. A story that ends in the
 * middle of one ends it, too.
 *
 * @param running the scenes that run after the events
 */
export function hardScene(events: readonly Event[], running: readonly Running[]): HardScene | null {
  const over = events.some(({ type }) => type === 'story-ended');
  const ended: readonly HardScene[] = [
    ...events.filter((event) => event.type === 'scene-ended'),
    ...(over ? running : []),
  ];
  const hard = ended.find(({ intensity, topics }) => intensity === 'full' || topics.some(isHeavy));
  if (hard === undefined) return null;
  const { scene, kind, topics, intensity } = hard;
  return { scene, kind, topics, intensity };
}
