import { isEmptyPlan } from '@lamplight/care';
import { words } from '../words.ts';
import type { PlanState } from './plan-state.ts';

interface PlanStatusProps {
  readonly state: PlanState;
  readonly onRetry: () => void;
}

/** Whether what is written here is saved: nothing is called saved that is not. */
export function PlanStatus({ state: { status, reason, plan, kept }, onRetry }: PlanStatusProps) {
  const isNew = status === 'saved' && kept?.version === 0 && isEmptyPlan(plan);
  const said = reason ?? (isNew ? words.plan.nothingYet : words.plan.status[status]);
  return (
    <div className="plan-status" data-status={status}>
      <output>{said}</output>
      {(status === 'unsaved' || status === 'away') && (
        <button type="button" className="quiet" onClick={onRetry}>
          {words.play.retry}
        </button>
      )}
    </div>
  );
}
