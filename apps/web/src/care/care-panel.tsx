import type { Care, OwnAlert, Session } from '@lamplight/contracts';
import { useState } from 'react';
import type { Api } from '../api/api.ts';
import type { Beside } from '../beside/beside.ts';
import { FirstNumbers } from './first-numbers.tsx';
import { GentleReturn } from './gentle-return.tsx';
import { LeaveQuickly } from './leave-quickly.tsx';
import { printed } from './printed.ts';
import { ResourceList } from './resource-list.tsx';
import { ToldStatus } from './told-status.tsx';
import { ToolButtons } from './tool-buttons.tsx';
import { useBeginsInView } from './use-begins-in-view.ts';
import { panelWordsIn } from './words/panel-words-in.ts';
import './care.css';

interface CarePanelProps {
  readonly api: Api;
  readonly care: Care;
  readonly session: Session;
  /** What the server said of the player's alerts by itself, or `null`. */
  readonly news: readonly OwnAlert[] | null;
  readonly onBack: () => void;
  readonly onOpen: (beside: Beside) => void;
}

/** What the watch says when the story waits: before everything else, calm, and for as long as one likes. */
export function CarePanel(props: CarePanelProps) {
  const { care, session, onBack, onOpen } = props;
  const [isReturning, setReturning] = useState(false);
  if (isReturning)
    return (
      <GentleReturn
        session={session}
        language={care.language}
        onGoOn={onBack}
        onNotYet={() => setReturning(false)}
        onOpen={onOpen}
      />
    );
  return <CareWords {...props} onBack={care.mode === 'stop' ? () => setReturning(true) : onBack} />;
}

function CareWords({ api, care, session, news, onBack, onOpen }: CarePanelProps) {
  const panel = useBeginsInView();
  const { language } = care;
  const words = panelWordsIn(language);
  const tools = <ToolButtons tools={care.tools} language={language} onOpen={onOpen} />;
  // In danger nothing stands between the numbers and what to do; else the tools are in sight at once.
  const isUrgent = care.level === 4;
  return (
    <section className="care" ref={panel} aria-label={words.panel} lang={language} data-level={care.level}>
      <h2>{printed(care.title, language)}</h2>
      <FirstNumbers care={care} />
      {!isUrgent && tools}
      <div className="care-words">
        {care.paragraphs.map((paragraph) => (
          <p key={paragraph}>{printed(paragraph, language)}</p>
        ))}
      </div>
      {care.told === 'care-team' && (
        <ToldStatus api={api} session={session.id} news={news} language={language} />
      )}
      {isUrgent && tools}
      {care.resources.length > 0 && (
        <>
          <h3>{words.people}</h3>
          <ResourceList resources={care.resources} language={language} />
        </>
      )}
      <div className="care-ways">
        <button type="button" onClick={onBack}>
          {care.mode === 'stop' ? words.backGently : words.back}
        </button>
        <LeaveQuickly language={language} />
      </div>
    </section>
  );
}
