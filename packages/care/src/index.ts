export { type Breath, breathing, type BreathingExercise } from './exercises/breathing.ts';
export type { Exercise, ExerciseStep } from './exercises/exercise.ts';
export { grounding } from './exercises/grounding.ts';
export { steadyGrounding } from './exercises/steady-grounding.ts';
export { emptyPlan, isEmptyPlan } from './plan/empty-plan.ts';
export { planAsMarkdown } from './plan/plan-as-markdown.ts';
export { planAsPage, planPageStyle } from './plan/plan-as-page.ts';
export { planIntroduction, planSteps, type PlanStep } from './plan/step-words.ts';
