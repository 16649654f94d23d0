import { type PlanStepId, planStepIds, type SafetyPlan } from '@lamplight/contracts';
import { emptyPlan } from '@lamplight/care';

const most = 30;

/**
 * Two versions of a plan as one: everything of the first, then what only the second has. Nothing is written twice, and
 * a step never grows longer than a plan may be.
 */
export function joinPlans(first: SafetyPlan, second: SafetyPlan): SafetyPlan {
  const joined = (step: PlanStepId): string[] =>
    [...new Set([...first[step], ...second[step]])].slice(0, most);
  return Object.assign({ ...emptyPlan }, ...planStepIds.map((step) => ({ [step]: joined(step) })));
}
