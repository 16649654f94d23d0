import type { Ears } from './ears.ts';
import type { Hearing } from './hearing.ts';
import type { SceneReading } from './read-scene.ts';
import { type Scene, sceneText } from './scene-text.ts';
import { asSentence } from './stretches.ts';
import type { WeighedClause } from './weigh-clause.ts';
import { worthEncoding } from './worth-encoding.ts';

/** What of a message a sentence encoder should hear, in the order of its vectors. */
export interface ToEncode {
  readonly parts: readonly Hearing[];
  /** Behind them stands the scene: one is known, and something is worth it. */
  readonly withScene: boolean;
}

/** Chooses what a sentence encoder should hear of a message. */
export function toEncode(
  ears: Ears,
  heard: readonly Hearing[],
  weighed: readonly WeighedClause[],
  scene: SceneReading | null,
): ToEncode {
  const parts = worthEncoding(ears, heard, weighed, scene);
  return { parts, withScene: scene !== null && parts.length > 0 };
}

/** The same as the encoder gets it. @param scene where the message was said */
export function sentencesOf({ parts, withScene }: ToEncode, scene: Scene): readonly string[] {
  const alone = parts.map(({ stretch }) => asSentence(stretch));
  return withScene ? [...alone, sceneText(scene)] : alone;
}
