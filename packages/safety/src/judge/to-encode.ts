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
  /** Behind them the scene, where one is known and anything is worth it. */
  readonly scene: string | null;
}

/** Chooses what a sentence encoder should hear of a message. @param input where the message was said */
export function toEncode(
  ears: Ears,
  heard: readonly Hearing[],
  weighed: readonly WeighedClause[],
  scene: SceneReading | null,
  input: Scene,
): ToEncode {
  const parts = worthEncoding(ears, heard, weighed, scene);
  return { parts, scene: scene === null || parts.length === 0 ? null : sceneText(input) };
}

/** The same as the encoder gets it. */
export function sentencesOf({ parts, scene }: ToEncode): readonly string[] {
  const alone = parts.map(({ stretch }) => asSentence(stretch));
  return scene === null ? alone : [...alone, scene];
}
