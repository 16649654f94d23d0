import type { SessionSummary } from '@lamplight/contracts';
import { useState } from 'react';
import type { Api } from '../api/api.ts';
import { words } from '../words.ts';
import { playedSessions } from './played-sessions.ts';
import { SessionRow } from './session-row.tsx';
import { since } from './since.ts';

interface SessionListProps {
  readonly api: Api;
  readonly sessions: readonly SessionSummary[];
  readonly onRename: (id: string, name: string | null) => Promise<unknown>;
  readonly onRemove: (id: string) => Promise<unknown>;
}

/** What was begun, the latest first. */
export function SessionList({ api, sessions, onRename, onRemove }: SessionListProps) {
  const [now] = useState(() => new Date());
  if (sessions.length === 0) return null;
  return (
    <section aria-labelledby="go-on">
      <h2 id="go-on">{words.start.goOn}</h2>
      <ul className="sessions">
        {playedSessions(sessions).map((session) => (
          <SessionRow
            key={session.id}
            api={api}
            session={session}
            when={since(new Date(session.updatedAt), now, words)}
            onRename={(name) => onRename(session.id, name)}
            onRemove={() => void onRemove(session.id)}
          />
        ))}
      </ul>
    </section>
  );
}
