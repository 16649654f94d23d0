import type { RiskLevel } from '../reading.ts';
import type { ContextName, Finding } from './finding.ts';
import { isHint } from './is-hint.ts';

/**
 * Who says that the scene explains a finding: it offers the act in the words that were used, words of it come up in the
 * message, or the ear for scenes takes the message for play.
 */
export type ExplainedBy = 'offer' | 'fight' | 'reply' | 'words' | EarForScenes;

/** What else is known where an ear speaks. */
export interface EarForScenes {
  /** The ear takes the message for play with hardly a doubt. */
  readonly isSure: boolean;
  /** Words alone hear nothing grave in the message. */
  readonly wordsDoubt: boolean;
  /** The message speaks of the player's own life. */
  readonly ofOwnLife: boolean;
}

/**
 * A finding made lighter by the scene, and never lighter than it may become. Everything that knows the scene goes
 * through here:
 *
 * - what a phrase says outright of the wish to die, of injury, or of what was taken, stays as grave in every scene;
 * - what another phrase says plainly stays what it is for every ear where the player's own life is spoken of, and where
 *   words of the scene come up in it, it is asked about;
 * - an emergency that a phrase says no ear makes less, unless it is a hint in which words alone hear nothing grave; one
 *   that is told by its signs is asked about where the ear for scenes is sure that it is play;
 * - an act of which a quiet scene has nothing is asked about, whatever the ear makes of it;
 * - other hints, and whatever the trained layers guess, a scene may explain.
 *
 * Only what the scene offers in the words that were used is play, whatever it says.
 */
export function lowerInScene(finding: Finding, to: RiskLevel, by: ExplainedBy, why: ContextName): Finding {
  const least = lowest(finding, by);
  const wanted = to > least ? to : least;
  if (wanted >= finding.level) return finding;
  const imminence = wanted === 0 ? 'none' : 'someday';
  return { ...finding, level: wanted, imminence, context: [...finding.context, why] };
}

function lowest(finding: Finding, by: ExplainedBy): RiskLevel {
  const { level, context } = finding;
  if (by === 'offer' || isGuess(finding)) return 0;
  if (isOutright(finding)) return level;
  const hint = isHint(finding);
  if (by === 'fight') return 1;
  if (by === 'reply') return hint || level < 4 ? 1 : 2;
  if (by === 'words') return hint ? 0 : level < 2 ? level : 2;
  if (!hint && by.ofOwnLife) return level;
  if (level === 4 && !(hint && by.wordsDoubt)) return by.isSure && isToldBySigns(finding) ? 2 : 4;
  return hint && context.includes('scene-is-quiet') ? 2 : 0;
}

/** Whether a phrase hears an emergency about which no ear for scenes has a say. @param scene none where none is known */
export function isSettled(finding: Finding, scene: Pick<EarForScenes, 'ofOwnLife'> | null): boolean {
  if (finding.level < 4 || isGuess(finding)) return false;
  return scene === null || !isToldBySigns(finding) || (scene.ofOwnLife && !isHint(finding));
}

const signs: ReadonlySet<string> = new Set([
  'acting/at-the-drop',
  'acting/up-high',
  'acting/gas-and-cord',
  'acting/means-in-hand',
  'acting/means-ready',
  'acting/to-be-found',
  'now/at-the-edge',
  'now/counts-down',
  'medical/told-by-its-signs',
  'medical/brain-or-blood',
  'medical/heart-or-breath',
  'abuse/at-the-door',
]);

/** Whether it is told by what is felt, seen or at hand, as stories tell it, too; what somebody does or did is said. */
function isToldBySigns({ id }: Finding): boolean {
  return signs.has(id);
}

/** Whether trained layers had a part in it. */
function isGuess({ id, weight }: Finding): boolean {
  return weight !== undefined || id === 'together/grave-and-now';
}

const outright = /^(?:self|past|asked|passive|hopeless|injury|overdose|together)\//;
const wish = /^(?:self|past|asked|passive|hopeless|together)\//;
const taken: ReadonlySet<string> = new Set([
  'acting/took-too-much',
  'acting/took-them',
  'substances/overdose',
]);

/** Whether words say by themselves that somebody wishes to die, or cannot go on: no deed that a scene could have. */
export function isWish({ id, language }: Finding): boolean {
  return (wish.test(id) && id !== 'self/hurts-self') || language !== 'en';
}

/** Whether words say by themselves what the matter is: a wish to die, an injury, what was taken. */
export function isOutright({ id, kind, language }: Finding): boolean {
  return (
    outright.test(id) || taken.has(id) || (language !== 'en' && (kind === 'self-harm' || kind === 'medical'))
  );
}
