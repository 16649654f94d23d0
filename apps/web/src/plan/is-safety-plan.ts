import { planStepIds, type SafetyPlan } from '@lamplight/contracts';

/** Whether a value read from storage is a plan. */
export function isSafetyPlan(value: unknown): value is SafetyPlan {
  if (typeof value !== 'object' || value === null) return false;
  const steps = new Map(Object.entries(value));
  return planStepIds.every((step) => {
    const entries: unknown = steps.get(step);
    return Array.isArray(entries) && entries.every((entry) => typeof entry === 'string');
  });
}
