import { type PlanStepId, planStepIds, type SafetyPlan, safetyPlanSchema } from '@lamplight/contracts';

/** A plan with a change, or why the line is none. */
export type ChangedPlan =
  | { readonly ok: true; readonly plan: SafetyPlan }
  | { readonly ok: false; readonly because: string };

const adding = /^\s*add\s+(\d)\s+(\S.*)$/i;
const removing = /^\s*(?:remove|delete)\s+(\d)\.(\d{1,2})\s*$/i;

/** Reads a line that changes a safety plan: `add 2 a walk by the sea` or `remove 2.1`. */
export function changePlan(plan: SafetyPlan, line: string): ChangedPlan {
  const add = adding.exec(line);
  const remove = removing.exec(line);
  const step = stepOf(add?.[1] ?? remove?.[1]);
  if (step === undefined) {
    return no(
      `“${line.trim()}” changes nothing here. A step is a number from 1 to ${planStepIds.length}: “add 1 …”.`,
    );
  }
  if (add !== null) return checked({ ...plan, [step]: [...plan[step], add[2] ?? ''] });
  const at = Number(remove?.[2]) - 1;
  if (plan[step][at] === undefined) return no(`There is no entry ${remove?.[1]}.${at + 1} in your plan.`);
  return checked({ ...plan, [step]: plan[step].toSpliced(at, 1) });
}

function stepOf(number: string | undefined): PlanStepId | undefined {
  return planStepIds[Number(number) - 1];
}

function checked(plan: SafetyPlan): ChangedPlan {
  const read = safetyPlanSchema.safeParse(plan);
  if (read.success) return { ok: true, plan: read.data };
  return no(`That is more than a step can hold: at most 30 entries of 500 characters.`);
}

function no(because: string): ChangedPlan {
  return { ok: false, because };
}
