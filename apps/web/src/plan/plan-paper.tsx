import type { SafetyPlan } from '@lamplight/contracts';
import { planWordsIn } from '@lamplight/care';
import { useCareLanguage } from '../care/care-language.tsx';

/** The plan as it is printed: only there, and without anything that can be pressed. */
export function PlanPaper({ plan }: { readonly plan: SafetyPlan }) {
  const { language } = useCareLanguage();
  const words = planWordsIn(language);
  return (
    <div className="plan-paper" aria-hidden="true">
      <h1>{words.title}</h1>
      <p>{words.introduction}</p>
      {words.steps.map(({ id, title, prompt }, index) => (
        <section key={id}>
          <h2>{`${index + 1}. ${title}`}</h2>
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
