import { planStepIds, type SafetyPlan } from '@lamplight/contracts';

/** Whether two plans say the same. */
export function isSamePlan(one: SafetyPlan, other: SafetyPlan): boolean {
  return planStepIds.every((step) => JSON.stringify(one[step]) === JSON.stringify(other[step]));
}
