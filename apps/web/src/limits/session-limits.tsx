import type { Session } from '@lamplight/contracts';
import { useState } from 'react';
import type { Api } from '../api/api.ts';
import type { SessionStore } from '../session/session-store.ts';
import { useAdventures } from '../start/use-adventures.ts';
import { words } from '../words.ts';
import { LimitsEditor } from './limits-editor.tsx';

interface SessionLimitsProps {
  readonly api: Api;
  readonly session: Session;
  readonly store: SessionStore;
  readonly onDone: () => void;
}

/** The limits of the story that is being played: what is kept holds from the next turn on. */
export function SessionLimits({ api, session, store, onDone }: SessionLimitsProps) {
  const [limits, change] = useState(session.limits);
  const { answer } = useAdventures(api);
  const adventure = answer?.find(({ id }) => id === session.adventure);
  const keep = (): void => {
    store.ask({ limits }, words.safety.typed.limits);
    onDone();
  };
  return (
    <>
      <LimitsEditor limits={limits} topics={adventure?.content.topics ?? session.topics} onChange={change} />
      <p className="limits-note">{words.limits.fromNextTurn}</p>
      <div className="limits-ways">
        <button type="button" className="primary" onClick={keep}>
          {words.limits.keep}
        </button>
        <button type="button" onClick={onDone}>
          {words.cancel}
        </button>
      </div>
    </>
  );
}
