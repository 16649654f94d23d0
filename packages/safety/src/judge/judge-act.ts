import type { ActEntry } from '../lexicon/entry.ts';
import type { RiskLevel } from '../reading.ts';

/** What the reader knows of the story at this moment; `null` parts are not known. */
export interface SceneWords {
  /** Words of the last telling and of the offers. */
  readonly words: ReadonlySet<string> | null;
  readonly asksThePlayer: boolean;
}

/**
 * How grave an act is that games offer too: nothing where the scene has it, more where it has nothing of the kind,
 * and never nothing while a disclosure lingers.
 */
export function judgeAct(
  act: ActEntry,
  scene: SceneWords,
  meant: { meantReally: boolean; lingers: boolean },
): RiskLevel {
  const offered = act.scene.some((word) => mentions(scene.words, word));
  if (meant.lingers) return offered && !scene.asksThePlayer ? 1 : act.outOfScene;
  if (meant.meantReally || scene.asksThePlayer) return act.outOfScene;
  if (offered) return 0;
  return scene.words === null || act.weak ? act.alone : act.outOfScene;
}

function mentions(words: ReadonlySet<string> | null, word: string): boolean {
  return words !== null && (words.has(word) || words.has(`${word}s`));
}
