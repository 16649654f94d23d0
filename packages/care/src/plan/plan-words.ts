import { type CareLanguage, type PlanStepId, planStepIds } from '@lamplight/contracts';
import { careToolWordsIn } from '../words/care-tool-words-in.ts';

/** A step of a safety plan as its owner is asked for it. */
export interface PlanStep {
  readonly id: PlanStepId;
  readonly title: string;
  readonly prompt: string;
}

/** A plan in the words in which its owner is asked for it. */
export interface PlanWords {
  readonly title: string;
  /** What a plan is for, above its steps. */
  readonly introduction: string;
  /** The six steps in their order. */
  readonly steps: readonly PlanStep[];
  /** Below a plan that is taken elsewhere; `day` is an ISO date. */
  readonly saved: (day: string) => string;
}

/**
 * What a plan says by itself, in one language.
 *
 * Steps and order follow the safety planning intervention (Stanley & Brown 2012, Cognitive and Behavioral Practice
 * 19:256–264): from what one can do alone, over company, to help, and making the surroundings safer. The words are our
 * own.
 */
export function planWordsIn(language: CareLanguage): PlanWords {
  const { steps, ...words } = careToolWordsIn(language).plan;
  return { ...words, steps: planStepIds.map((id) => ({ id, ...steps[id] })) };
}
