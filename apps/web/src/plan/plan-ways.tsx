import type { KeptPlan, SafetyPlan } from '@lamplight/contracts';
import { isEmptyPlan, planAsMarkdown, planAsPage } from '@lamplight/care';
import { useState } from 'react';
import { useCareLanguage } from '../care/care-language.tsx';
import { toolWordsIn } from '../care/tool-words/tool-words-in.ts';
import { Dialog } from '../frame/dialog.tsx';
import { Link } from '../route/link.tsx';
import { saveFile } from './save-file.ts';

interface PlanWaysProps {
  readonly plan: SafetyPlan;
  readonly kept: KeptPlan | null;
  readonly isPage: boolean;
  /** Removes it, and returns why that did not work, or `null`. */
  readonly onRemove: () => Promise<string | null>;
}

/** What can be done with the plan as a whole: on paper, as a file, or gone. */
export function PlanWays({ plan, kept, isPage, onRemove }: PlanWaysProps) {
  const [isAsking, setAsking] = useState(false);
  const { language } = useCareLanguage();
  const words = toolWordsIn(language).plan;
  const written: KeptPlan = { version: kept?.version ?? 0, savedAt: kept?.savedAt ?? null, plan };
  return (
    <div className="plan-ways">
      {isPage ? (
        <button type="button" onClick={() => window.print()}>
          {words.print}
        </button>
      ) : (
        <Link to="/plan" className="quiet">
          {words.asPage}
        </Link>
      )}
      <button
        type="button"
        onClick={() => saveFile('my-plan.html', 'text/html', planAsPage(written, language))}
      >
        {words.html}
      </button>
      <button
        type="button"
        onClick={() => saveFile('my-plan.md', 'text/markdown', planAsMarkdown(written, language))}
      >
        {words.markdown}
      </button>
      {!(isEmptyPlan(plan) && written.version === 0) && (
        <button type="button" className="quiet" onClick={() => setAsking(true)}>
          {words.remove}
        </button>
      )}
      {isAsking && <RemovePlan onClose={() => setAsking(false)} onRemove={onRemove} />}
    </div>
  );
}

interface RemovePlanProps {
  readonly onClose: () => void;
  readonly onRemove: () => Promise<string | null>;
}

/** Asks before the plan is gone for good. */
function RemovePlan({ onClose, onRemove }: RemovePlanProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const { language } = useCareLanguage();
  const words = toolWordsIn(language).plan;
  const remove = async (): Promise<void> => {
    const why = await onRemove();
    setTrouble(why);
    if (why === null) onClose();
  };
  return (
    <Dialog title={words.removeTitle} lang={language} onClose={onClose}>
      <p>{words.removeWarning}</p>
      <output className="notices">{trouble !== null && <p>{trouble}</p>}</output>
      <div className="dialog-ways">
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
        <button type="button" onClick={() => void remove()}>
          {words.removeYes}
        </button>
      </div>
    </Dialog>
  );
}
