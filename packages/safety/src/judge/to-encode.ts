import type { Sentence } from '@lamplight/ports';
import type { Ears } from './ears.ts';
import type { Hearing } from './hearing.ts';
import type { SceneReading } from './read-scene.ts';
import { type HeardAsOne, saidInScene } from './said-in-scene.ts';
import { type Scene, sceneText } from './scene-text.ts';
import { asSentence } from './stretches.ts';
import type { WeighedClause } from './weigh-clause.ts';
import { worthEncoding } from './worth-encoding.ts';

/** What of a message a sentence encoder should hear, in the order of its vectors. */
export interface ToEncode {
  readonly parts: readonly Hearing[];
  /** Behind them the message in its scene, where one is known and anything is worth it. */
  readonly asOne: HeardAsOne | null;
}

/** Chooses what a sentence encoder should hear of a message. */
export function toEncode(
  ears: Ears,
  heard: readonly Hearing[],
  weighed: readonly WeighedClause[],
  scene: SceneReading | null,
): ToEncode {
  const parts = worthEncoding(ears, heard, weighed, scene);
  return { parts, asOne: scene === null ? null : saidInScene(weighed, parts) };
}

/** The same as the encoder gets it. @param scene where the message was said */
export function sentencesOf({ parts, asOne }: ToEncode, scene: Scene): readonly Sentence[] {
  const alone = parts.map(({ stretch }) => asSentence(stretch));
  return asOne === null ? alone : [...alone, { said: asOne.said, scene: sceneText(scene) }];
}
