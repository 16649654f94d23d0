import type { PlanStepId } from '@lamplight/contracts';
import { planWordsIn } from '@lamplight/care';
import type { Api } from '../api/api.ts';
import { useCareLanguage } from '../care/care-language.tsx';
import { toolWordsIn } from '../care/tool-words/tool-words-in.ts';
import { useHelpNow } from '../care/use-help-now.ts';
import { PlanConflict } from './plan-conflict.tsx';
import { PlanPaper } from './plan-paper.tsx';
import { PlanStatus } from './plan-status.tsx';
import { PlanStepEditor } from './plan-step-editor.tsx';
import type { PlanStore } from './plan-store.ts';
import { PlanWays } from './plan-ways.tsx';
import { Switch } from '../reading/switch.tsx';
import { linesToCall } from './lines-to-call.ts';
import { usePlan } from './use-plan.ts';
import './plan.css';

interface PlanScreenProps {
  readonly api: Api;
  readonly plans: PlanStore;
  /** Whether it has the page to itself, so that it can be printed. */
  readonly isPage?: boolean;
}

/** The safety plan: six steps in one's own words, saved by itself. */
export function PlanScreen({ api, plans, isPage = false }: PlanScreenProps) {
  const state = usePlan(plans);
  const { care } = useHelpNow(api);
  const { language } = useCareLanguage();
  const words = planWordsIn(language);
  const said = toolWordsIn(language).plan;
  const { plan } = state;
  const suggested: Partial<Record<PlanStepId, readonly string[]>> = {
    professionals: linesToCall(care.resources).filter((line) => !plan.professionals.includes(line)),
  };
  return (
    <div className="plan" lang={language}>
      <p>{words.introduction}</p>
      <p className="plan-private">{state.isCopied ? said.privateWithCopy : said.private}</p>
      <PlanStatus state={state} onRetry={plans.retry} />
      {state.theirs !== null && <PlanConflict mine={plan} theirs={state.theirs} onSettle={plans.settle} />}
      <ol className="plan-steps">
        {words.steps.map((step) => (
          <PlanStepEditor
            key={step.id}
            step={step}
            entries={plan[step.id]}
            suggested={suggested[step.id] ?? []}
            onWrite={(entries) => plans.write({ ...plans.state().plan, [step.id]: entries })}
          />
        ))}
      </ol>
      <Switch
        label={said.keepCopy}
        means={said.keepCopyMeans}
        isOn={state.isCopied}
        onSwitch={plans.keepCopy}
      />
      <PlanWays plan={plan} kept={state.kept} isPage={isPage} onRemove={plans.remove} />
      {isPage && <PlanPaper plan={plan} />}
    </div>
  );
}
