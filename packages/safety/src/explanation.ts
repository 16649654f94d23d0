import type { ContextName, Finding } from './judge/finding.ts';
import type { Reading } from './reading.ts';

/** Why a reading came out as it did, without a word of the message. */
export interface Explanation {
  readonly reading: Reading;
  /** Rules and model that made it. */
  readonly version: string;
  /** Everything that was found, the gravest first, also what the context lowered to nothing. */
  readonly findings: readonly ExplainedFinding[];
}

export interface ExplainedFinding {
  /** The rule's stable id (`area/rule`). */
  readonly rule: string;
  readonly kind: Finding['kind'];
  readonly who: Reading['who'];
  readonly imminence: Reading['imminence'];
  readonly language: Finding['language'];
  /** The level of the words alone, and what it became in their context. */
  readonly levelBefore: Finding['level'];
  readonly level: Finding['level'];
  /** What changed the level, in the order in which it was weighed. */
  readonly context: readonly ContextName[];
  /** The probability that the model gave; `null` where a rule spoke. */
  readonly weight: number | null;
}

export function explainFinding(finding: Finding): ExplainedFinding {
  const { id, kind, who, imminence, language, before, level, context, weight } = finding;
  return {
    rule: id,
    kind,
    who,
    imminence,
    language,
    levelBefore: before,
    level,
    context,
    weight: weight ?? null,
  };
}
