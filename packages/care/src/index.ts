export { type Breath, breathingIn, type BreathingExercise } from './exercises/breathing.ts';
export type { Exercise, ExerciseStep } from './exercises/exercise.ts';
export { groundingIn } from './exercises/grounding.ts';
export { steadyGroundingIn } from './exercises/steady-grounding.ts';
export { emptyPlan, isEmptyPlan } from './plan/empty-plan.ts';
export { planAsMarkdown } from './plan/plan-as-markdown.ts';
export { planAsPage, planPageStyle } from './plan/plan-as-page.ts';
export { type PlanStep, type PlanWords, planWordsIn } from './plan/plan-words.ts';
