import type { KeptPlan, SafetyPlan } from '@lamplight/contracts';
import { planWordsIn } from '@lamplight/care';
import { useCareLanguage } from '../care/care-language.tsx';
import { toolWordsIn } from '../care/tool-words/tool-words-in.ts';
import { Heading } from '../frame/heading.tsx';
import { joinPlans } from './join-plans.ts';

interface PlanConflictProps {
  readonly mine: SafetyPlan;
  readonly theirs: KeptPlan;
  readonly onSettle: (plan: SafetyPlan) => void;
}

/** Two versions of one plan, both in sight. Nothing is lost before their owner says which one stays. */
export function PlanConflict({ mine, theirs, onSettle }: PlanConflictProps) {
  const { language } = useCareLanguage();
  const { conflict } = toolWordsIn(language).plan;
  return (
    <section className="plan-conflict" aria-labelledby="plan-conflict">
      <Heading id="plan-conflict">{conflict.title}</Heading>
      <p>{conflict.lead}</p>
      <div className="versions">
        <Version title={conflict.mine} plan={mine} other={theirs.plan} />
        <Version title={conflict.theirs} plan={theirs.plan} other={mine} />
      </div>
      <div className="dialog-ways">
        <button type="button" onClick={() => onSettle(joinPlans(theirs.plan, mine))}>
          {conflict.both}
        </button>
        <button type="button" onClick={() => onSettle(mine)}>
          {conflict.keepMine}
        </button>
        <button type="button" onClick={() => onSettle(theirs.plan)}>
          {conflict.keepTheirs}
        </button>
      </div>
    </section>
  );
}

interface VersionProps {
  readonly title: string;
  readonly plan: SafetyPlan;
  readonly other: SafetyPlan;
}

/** The steps in which the two differ. */
function Version({ title, plan, other }: VersionProps) {
  const { language } = useCareLanguage();
  const { conflict } = toolWordsIn(language).plan;
  const differing = planWordsIn(language).steps.filter(
    ({ id }) => JSON.stringify(plan[id]) !== JSON.stringify(other[id]),
  );
  return (
    <div>
      <p className="version-title">{title}</p>
      {differing.map(({ id, title: step }) => (
        <div key={id}>
          <p className="prompt">{step}</p>
          {plan[id].length === 0 ? (
            <p>{conflict.empty}</p>
          ) : (
            <ul>
              {[...new Set(plan[id])].map((entry) => (
                <li key={entry}>{entry}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
