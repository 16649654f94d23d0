import type { RiskLevel } from '../reading.ts';
import type { SenseModel } from '../sense/sense-model.ts';
import type { Finding } from './finding.ts';
import { type EarForScenes, lowerInScene } from './lower-in-scene.ts';

/** What the ear for scenes heard of a message. */
export interface SceneHearing {
  /** All of the message was heard, so that its scene may explain what others found in it. */
  readonly mayExplain: boolean;
  /** The ears hear something in it, and it is the person's own and not over, so that its scene may make it graver. */
  readonly mayRaise: boolean;
  /** How likely it is that the message is no play but somebody's need for care. */
  readonly chance: number;
  readonly thresholds: SenseModel['sceneThresholds'];
  readonly besides: EarForScenes;
  /** What it would be about, and whose. */
  readonly about: Pick<Finding, 'kind' | 'who'>;
}

/**
 * What is left of findings where something was said: a scene may explain what rules and ears only guess, and where it
 * explains nothing the same words are graver. What is said outright stays what it is in every scene.
 */
export function applyScene(findings: readonly Finding[], heard: SceneHearing | null): readonly Finding[] {
  if (heard === null) return findings;
  const { chance, thresholds, about, mayRaise } = heard;
  const explained = explainInScene(findings, heard);
  if (chance < thresholds.pause || !mayRaise) return explained;
  return [...explained, added(chance < thresholds.stop ? 2 : 3, chance, about)];
}

/** The same findings, none graver than the scene lets them be. */
export function explainInScene(findings: readonly Finding[], heard: SceneHearing | null): readonly Finding[] {
  if (heard === null || !heard.mayExplain || heard.chance >= heard.thresholds.stop) return findings;
  const least = heard.chance < heard.thresholds.pause ? 0 : 2;
  return findings.map((one) => lowerInScene(one, least, heard.besides, 'scene-explains'));
}

function added(level: RiskLevel, weight: number, about: SceneHearing['about']): Finding {
  return {
    id: 'model/in-scene',
    level,
    before: level,
    ...about,
    imminence: 'someday',
    language: 'en',
    context: ['scene-explains-nothing'],
    weight,
  };
}
