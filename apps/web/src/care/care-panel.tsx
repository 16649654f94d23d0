import type { Care, OwnAlert, Resource, Session } from '@lamplight/contracts';
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
import { useOwnNumbers } from './use-own-numbers.ts';
import { WhichCountry } from './which-country.tsx';
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

function CareWords({ api, care: given, session, news, onBack, onOpen }: CarePanelProps) {
  const panel = useBeginsInView();
  const care = { ...given, resources: useOwnNumbers(api, given) };
  const { language } = care;
  const words = panelWordsIn(language);
  const order = orderOf(given);
  const lead =
    order === 'care-first' ? care.paragraphs : care.paragraphs.slice(0, order === 'line-soon' ? 1 : 0);
  const tools = <ToolButtons tools={care.tools} language={language} onOpen={onOpen} />;
  const country = emergenciesOf(given).length > 1 && <WhichCountry player={api.player} language={language} />;
  return (
    <section className="care" ref={panel} aria-label={words.panel} lang={language} data-level={care.level}>
      <h2>{printed(care.title, language)}</h2>
      <Paragraphs care={care} paragraphs={lead} />
      {order !== 'care-first' && (
        <>
          <FirstNumbers care={care} />
          {country}
        </>
      )}
      {order !== 'danger' && tools}
      <Paragraphs care={care} paragraphs={care.paragraphs.slice(lead.length)} />
      {care.told === 'care-team' && (
        <ToldStatus api={api} session={session.id} news={news} language={language} />
      )}
      {order === 'danger' && tools}
      {care.resources.length > 0 && (
        <>
          <h3>{words.people}</h3>
          {order === 'care-first' && country}
          <ResourceList resources={listed(care, order)} language={language} />
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

interface ParagraphsProps {
  readonly care: Care;
  readonly paragraphs: readonly string[];
}

function Paragraphs({ care: { language }, paragraphs }: ParagraphsProps) {
  if (paragraphs.length === 0) return null;
  return (
    <div className="care-words">
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{printed(paragraph, language)}</p>
      ))}
    </div>
  );
}

/**
 * What comes first. In danger nothing stands between the numbers and what to do, and who asks for help has them at once;
 * who disclosed something hears a word first, then where to call; else somebody is listened to before anything is offered.
 */
function orderOf({ level, id }: Care): 'danger' | 'asked' | 'line-soon' | 'care-first' {
  if (level === 4) return 'danger';
  if (id.startsWith('help-now/')) return 'asked';
  return level === 3 ? 'line-soon' : 'care-first';
}

function emergenciesOf({ resources }: Care): readonly Resource[] {
  return resources.filter(({ kind }) => kind === 'emergency');
}

/** Where to turn: people before the emergency numbers, and no number for every region twice. */
function listed(care: Care, order: ReturnType<typeof orderOf>): readonly Resource[] {
  const emergencies = emergenciesOf(care);
  const others = care.resources.filter((one) => !emergencies.includes(one));
  if (order === 'care-first') return [...others, ...emergencies];
  return emergencies.length > 1 ? others : care.resources;
}
