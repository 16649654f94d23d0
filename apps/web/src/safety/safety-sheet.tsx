import { useState } from 'react';
import type { AtHand } from '../beside/at-hand.ts';
import type { Beside } from '../beside/beside.ts';
import { useCareLanguage } from '../care/care-language.tsx';
import { helpNowFallbackIn } from '../care/help-now-fallback.ts';
import { LeaveQuickly } from '../care/leave-quickly.tsx';
import { Dialog } from '../frame/dialog.tsx';
import { words } from '../words.ts';
import { SkipTopic } from './skip-topic.tsx';
import './safety.css';

interface SafetySheetProps {
  readonly atHand: AtHand | null;
  readonly onOpen: (beside: Beside) => void;
  readonly onClose: () => void;
}

/** The safety button: everything at one press, and no reason asked. */
export function SafetySheet({ atHand, onOpen, onClose }: SafetySheetProps) {
  const { safety } = words;
  const { language } = useCareLanguage();
  const session = atHand?.state.session ?? null;
  const helpNow = (): void => {
    if (atHand === null || session === null) {
      onOpen('help-now');
      return;
    }
    atHand.store.helpNow(helpNowFallbackIn(language));
    onClose();
  };
  return (
    <Dialog title={safety.title} isHelp onClose={onClose}>
      <button type="button" className="need-help" onClick={helpNow}>
        {words.frame.helpNow}
      </button>
      {atHand !== null && session !== null && <StoryActs atHand={atHand} onClose={onClose} />}
      <h3>{safety.tools}</h3>
      <div className="sheet-tools">
        {(['breathe', 'ground', 'plan', 'limits'] as const).map((tool) => (
          <button type="button" key={tool} onClick={() => onOpen(tool)}>
            {safety[tool]}
          </button>
        ))}
      </div>
      <p className="sheet-note sheet-keys">{safety.keys}</p>
      <LeaveQuickly language={words.language} />
    </Dialog>
  );
}

interface StoryActsProps {
  readonly atHand: AtHand;
  readonly onClose: () => void;
}

/** What can be asked of the story. */
function StoryActs({ atHand: { state, store }, onClose }: StoryActsProps) {
  const [isSkipping, setSkipping] = useState(false);
  const { safety } = words;
  const act = (name: 'pause' | 'fade' | 'rewind'): void => {
    store.ask({ safety: { act: name } }, safety.typed[name]);
    onClose();
  };
  const skip = (topic: string): void => {
    store.ask({ safety: { act: 'skip-topic', topic } }, safety.typed.skip);
    onClose();
  };
  if (isSkipping)
    return <SkipTopic topics={state.session?.topics ?? []} onSkip={skip} onBack={() => setSkipping(false)} />;
  return (
    <>
      <p className="sheet-note">{safety.lead}</p>
      <ul className="safety-acts">
        {(['pause', 'fade', 'rewind'] as const).map((name) => (
          <li key={name}>
            <button type="button" onClick={() => act(name)}>
              <span>{safety.act[name]}</span>
              <small>{safety.means[name]}</small>
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => setSkipping(true)}>
            <span>{safety.act.skip}</span>
            <small>{safety.means.skip}</small>
          </button>
        </li>
      </ul>
    </>
  );
}
