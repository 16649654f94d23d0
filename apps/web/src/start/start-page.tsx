import { useState } from 'react';
import type { Api } from '../api/api.ts';
import { wasSeen } from '../before/seen-before.ts';
import { useTitle } from '../frame/use-title.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { readLastStory } from '../offline/last-story.ts';
import { Link } from '../route/link.tsx';
import { navigate, pathBefore, pathTo } from '../route/route.ts';
import { newKey } from '../session/new-key.ts';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';
import { AdventureList } from './adventure-list.tsx';
import { EraseEverything } from './erase-everything.tsx';
import { forgetPlayer } from './forget-player.ts';
import { RemovedList } from './removed-list.tsx';
import { SessionList } from './session-list.tsx';
import { useShelf } from './use-shelf.ts';
import './start.css';

interface StartPageProps {
  readonly api: Api;
  readonly plans: PlanStore;
}

/** The first screen: what was begun, and what can be begun. */
export function StartPage({ api, plans }: StartPageProps) {
  const { shelf, trouble, attempt } = useShelf(api);
  useTitle(null);
  const [kept] = useState(() => readLastStory(localStorage));
  const begin = async (adventure: string): Promise<void> => {
    if (!wasSeen(localStorage, adventure)) {
      navigate(pathBefore(adventure));
      return;
    }
    await attempt(async () => {
      const { id } = await api.start(adventure);
      navigate(pathTo(id));
    });
  };
  const erase = () =>
    attempt(async () => {
      await api.erase();
      forgetPlayer();
      plans.forget();
    });
  return (
    <main className="start" id="main" tabIndex={-1}>
      <h1>{words.start.title}</h1>
      <p className="lead">{words.start.lead}</p>
      <output className="notices">
        {trouble !== null && (
          <p>
            <span>{trouble}</span>
            <button type="button" className="quiet" onClick={() => void attempt(async () => {})}>
              {words.start.retry}
            </button>
          </p>
        )}
      </output>
      {shelf === null && trouble === null && <p className="settling">{words.start.loading}</p>}
      {shelf === null && trouble !== null && kept !== null && (
        <p>
          {words.start.offline}{' '}
          <Link to={pathTo(kept.id)}>
            <span lang={kept.name === null ? storyLanguage : undefined}>{kept.name ?? kept.title}</span>
          </Link>
        </p>
      )}
      {shelf !== null && (
        <>
          <SessionList
            api={api}
            sessions={shelf.sessions}
            onRename={(id, name) => attempt(async () => void (await api.rename(id, { name, key: newKey() })))}
            onRemove={(id) => attempt(async () => void (await api.remove(id)))}
          />
          <RemovedList
            removed={shelf.removed}
            onRestore={(id) => attempt(async () => void (await api.restore(id)))}
            onDestroy={(id) => attempt(() => api.destroy(id))}
          />
          <AdventureList adventures={shelf.adventures} onBegin={begin} />
          <EraseEverything onErase={erase} />
        </>
      )}
    </main>
  );
}
