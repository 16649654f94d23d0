import type { AdventureSummary, Limits } from '@lamplight/contracts';
import { useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import type { Api } from '../api/api.ts';
import type { Beside } from '../beside/beside.ts';
import { useTitle } from '../frame/use-title.ts';
import { LimitsEditor } from '../limits/limits-editor.tsx';
import { openLimits } from '../limits/open-limits.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { Link } from '../route/link.tsx';
import { navigate, pathTo } from '../route/route.ts';
import { useAdventures } from '../start/use-adventures.ts';
import { storyLanguage } from '../story/story-language.ts';
import { ScreenTitle } from '../tool/screen-title.tsx';
import { words } from '../words.ts';
import { markSeen } from './seen-before.ts';
import { WhatItTouches } from './what-it-touches.tsx';
import './before.css';

interface BeforePageProps {
  readonly api: Api;
  readonly adventure: string;
  readonly onOpen: (beside: Beside) => void;
}

/** Before a story begins: what it touches on, what one does not want, what helps, and how to stop. */
export function BeforePage({ api, adventure: id, onOpen }: BeforePageProps) {
  const { answer, trouble, again } = useAdventures(api);
  const adventure = answer?.find((one) => one.id === id);
  useTitle(adventure?.title ?? words.before.title);
  if (adventure === undefined) {
    return (
      <main className="tool" id="main" tabIndex={-1}>
        <ScreenTitle>{answer === null ? words.before.title : words.before.missing}</ScreenTitle>
        <output className={answer === null && trouble === null ? 'notices settling' : 'notices'}>
          <p>
            <span>{trouble ?? (answer === null ? words.start.loading : '')}</span>
            {trouble !== null && (
              <button type="button" className="quiet" onClick={again}>
                {words.start.retry}
              </button>
            )}
          </p>
        </output>
        <Link to="/">{words.play.toStories}</Link>
      </main>
    );
  }
  return <Before api={api} adventure={adventure} onOpen={onOpen} />;
}

interface BeforeProps extends Omit<BeforePageProps, 'adventure'> {
  readonly adventure: AdventureSummary;
}

function Before({ api, adventure, onOpen }: BeforeProps) {
  const { preferences } = usePreferences(api.player);
  const [changed, change] = useState<Limits | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { before } = words;
  const { id, title, content } = adventure;
  const begin = async (limits?: Limits): Promise<void> => {
    try {
      const session = await api.start(id, limits);
      markSeen(localStorage, id);
      navigate(pathTo(session.id));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setTrouble(error.message);
    }
  };
  return (
    <main className="tool before" id="main" tabIndex={-1}>
      <ScreenTitle lang={storyLanguage}>{title}</ScreenTitle>
      <p className="lead">{before.lead}</p>
      <p className="before-ways">
        <button type="button" onClick={() => void begin()}>
          {before.skip}
        </button>
      </p>
      <output className="notices">{trouble !== null && <p>{trouble}</p>}</output>
      <WhatItTouches adventure={adventure} />
      <section aria-labelledby="own-limits">
        <h2 id="own-limits">{before.limits}</h2>
        <details className="before-limits">
          <summary>{before.openLimits}</summary>
          <LimitsEditor
            limits={changed ?? preferences?.limits ?? openLimits(content.rating)}
            topics={content.topics}
            onChange={change}
          />
        </details>
      </section>
      <section aria-labelledby="what-helps">
        <h2 id="what-helps">{before.helps}</h2>
        <p>{before.helpsLead}</p>
        <div className="sheet-tools">
          {(['plan', 'breathe', 'ground'] as const).map((tool) => (
            <button type="button" key={tool} onClick={() => onOpen(tool)}>
              {words.safety[tool]}
            </button>
          ))}
        </div>
      </section>
      <section aria-labelledby="how-to-stop">
        <h2 id="how-to-stop">{before.stop}</h2>
        <ul className="plain-list">
          {before.stopWays.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      </section>
      <p className="before-ways">
        <button type="button" className="primary" onClick={() => void begin(changed ?? undefined)}>
          {words.start.beginNamed(title)}
        </button>
        <Link to="/" className="quiet">
          {words.play.toStories}
        </Link>
      </p>
    </main>
  );
}
