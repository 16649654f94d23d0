import { planStepIds, type SafetyPlan } from '@lamplight/contracts';

/** A plan before anything was written into it. */
export const emptyPlan: SafetyPlan = {
  signs: [],
  coping: [],
  distraction: [],
  people: [],
  professionals: [],
  surroundings: [],
};

/** Whether nothing stands in any step. */
export function isEmptyPlan(plan: SafetyPlan): boolean {
  return planStepIds.every((id) => plan[id].length === 0);
}
