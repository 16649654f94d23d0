import type { ActEntry } from '../lexicon/entry.ts';
import type { RiskLevel } from '../reading.ts';
import type { ContextName } from './finding.ts';
import type { SceneReading } from './read-scene.ts';

export interface Judged {
  readonly level: RiskLevel;
  readonly context: readonly ContextName[];
}

/**
 * How grave an act is that games offer too: nothing where the scene has it, more where the scene is quiet and has
 * nothing of the kind, most where the story asks the player themselves; never nothing while a disclosure lingers.
 */
export function judgeAct(
  act: ActEntry,
  scene: SceneReading,
  meant: { readonly meantReally: boolean; readonly lingers: boolean },
): Judged {
  const offered = act.scene.some((word) => scene.words.has(word) || scene.words.has(`${word}s`));
  if (meant.lingers) {
    return offered && !scene.asksThePlayer
      ? { level: 1, context: ['lingering', 'scene-offers-it'] }
      : { level: act.heard, context: ['lingering'] };
  }
  if (meant.meantReally) return { level: act.heard, context: ['meant'] };
  if (scene.asksThePlayer) {
    // A companion who asks on the edge of a cliff may be the story's: there the watch asks as well.
    const asked = offered || scene.adventure ? 2 : act.heard;
    return { level: asked < act.heard ? asked : act.heard, context: ['scene-asks'] };
  }
  if (offered) return { level: 0, context: ['scene-offers-it'] };
  if (!scene.known) return { level: act.alone, context: [] };
  if (scene.adventure) return { level: act.alone, context: ['scene-is-adventure'] };
  return { level: act.quiet, context: ['scene-is-quiet'] };
}
