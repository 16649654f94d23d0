import type { SafetyPlan } from '@lamplight/contracts';
import { planIntroduction, planSteps } from '@lamplight/care';
import { words } from '../words.ts';

/** The plan as it is printed: only there, and without anything that can be pressed. */
export function PlanPaper({ plan }: { readonly plan: SafetyPlan }) {
  return (
    <div className="plan-paper" aria-hidden="true">
      <h1>{words.plan.title}</h1>
      <p>{planIntroduction}</p>
      {planSteps.map(({ id, title, prompt }, index) => (
        <section key={id}>
          <h2>
            {index + 1}. {title}
          </h2>
          <p className="prompt">{prompt}</p>
          {plan[id].length === 0 ? (
            <div className="line" />
          ) : (
            <ul>
              {[...new Set(plan[id])].map((entry) => (
                <li key={entry}>{entry}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
