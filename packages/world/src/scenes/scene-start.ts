import type { State } from '../features.ts';
import type { Running } from './running.ts';

/** The scene that runs, and its place among all that have begun in the story. */
export interface SceneStart {
  /** An Ink scene's name or an encounter's id; `null` for a visit to a place in which no scene runs. */
  readonly scene: string | null;
  readonly kind: Running['kind'];
  /** Its number among all scenes and visits that began in the story, from 1. */
  readonly nth: number;
}

/** The innermost scene that runs. Without a conversation or an encounter, the visit to the place is one. */
export function sceneStart({ running, visit }: State['scenes']): SceneStart {
  const inner = running.findLast(({ kind }) => kind !== 'visit');
  return inner
    ? { scene: inner.scene, kind: inner.kind, nth: inner.nth }
    : { scene: null, kind: 'visit', nth: visit };
}
