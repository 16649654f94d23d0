import { allChecks } from './all-checks.ts';
import { coverageCheck } from './coverage-check.ts';
import { echoCheck } from './echo-check.ts';
import type { TellingAsk } from './narrator.ts';
import type { TruthCheck } from './truth-check.ts';

/** Everything a try is held to before the watch reads it: it is true, it is no echo, and it leaves not everything out. */
export function checksOf({ truth, view, before, anew, purpose }: TellingAsk): Required<TruthCheck> {
  const { happened, description, speaker } = view;
  const described = description === null ? [] : [description];
  const given = [...happened, ...described, ...(speaker?.knows ?? [])];
  const checks = [truth(), echoCheck(before, given, anew)];
  if (purpose !== 'speak') checks.push(coverageCheck(view, purpose === 'describe' ? described : happened));
  return allChecks(checks);
}
