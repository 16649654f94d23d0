import type { PlanStepId } from '@lamplight/contracts';
import type { BreathingExercise } from '../exercises/breathing.ts';
import type { Exercise } from '../exercises/exercise.ts';

/** Every word of the exercises and of the safety plan in one language; `REVIEW.md` says who read them. */
export interface CareToolWords {
  readonly breathing: Pick<BreathingExercise, 'title' | 'introduction' | 'cues' | 'ending'>;
  /** Grounding by the senses, from five to one. */
  readonly senses: Omit<Exercise, 'id'>;
  /** Grounding that needs no sense. */
  readonly facts: Omit<Exercise, 'id'>;
  readonly plan: {
    readonly title: string;
    /** What a plan is for, above its steps. */
    readonly introduction: string;
    readonly steps: Readonly<Record<PlanStepId, { readonly title: string; readonly prompt: string }>>;
    /** Below a plan that is taken elsewhere; `day` is an ISO date. */
    readonly saved: (day: string) => string;
  };
}
