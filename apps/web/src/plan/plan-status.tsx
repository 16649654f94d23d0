import { isEmptyPlan } from '@lamplight/care';
import { useCareLanguage } from '../care/care-language.tsx';
import { toolWordsIn } from '../care/tool-words/tool-words-in.ts';
import type { PlanState } from './plan-state.ts';

interface PlanStatusProps {
  readonly state: PlanState;
  readonly onRetry: () => void;
}

/** Whether what is written here is saved: nothing is called saved that is not. */
export function PlanStatus({ state: { status, reason, plan, kept }, onRetry }: PlanStatusProps) {
  const { language } = useCareLanguage();
  const words = toolWordsIn(language).plan;
  const isNew = status === 'saved' && kept?.version === 0 && isEmptyPlan(plan);
  const said = reason ?? (isNew ? words.nothingYet : words.status[status]);
  return (
    <div className="plan-status" data-status={status}>
      <output>{said}</output>
      {(status === 'unsaved' || status === 'away') && (
        <button type="button" className="quiet" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}
