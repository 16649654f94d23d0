import type { SessionSummary } from '@lamplight/contracts';
import { useState } from 'react';
import { Link } from '../route/link.tsx';
import { pathTo } from '../route/route.ts';
import { words } from '../words.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import { playedSessions } from './played-sessions.ts';
import { since } from './since.ts';

interface SessionListProps {
  readonly sessions: readonly SessionSummary[];
  readonly onRemove: (id: string) => Promise<unknown>;
}

/** What was begun, the latest first. */
export function SessionList({ sessions, onRemove }: SessionListProps) {
  const [doomed, setDoomed] = useState<SessionSummary | null>(null);
  const [now] = useState(() => new Date());
  if (sessions.length === 0) return null;
  return (
    <section aria-labelledby="go-on">
      <h2 id="go-on">{words.start.goOn}</h2>
      <ul className="sessions">
        {playedSessions(sessions).map((session) => {
          const when = since(new Date(session.updatedAt), now);
          return (
            <li key={session.id}>
              <Link to={pathTo(session.id)}>
                <span>{session.title}</span>
                <small>
                  {words.start.turn(session.turn)}, {session.ended !== null && `${words.start.ended}, `}
                  {when}
                </small>
              </Link>
              <button
                type="button"
                className="quiet"
                aria-label={words.start.removeNamed(session.title, when)}
                onClick={() => setDoomed(session)}
              >
                {words.start.remove}
              </button>
            </li>
          );
        })}
      </ul>
      {doomed !== null && (
        <RemoveDialog session={doomed} onClose={() => setDoomed(null)} onRemove={() => onRemove(doomed.id)} />
      )}
    </section>
  );
}
