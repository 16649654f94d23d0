import type { SessionSummary } from '@lamplight/contracts';
import { useId, useState } from 'react';
import type { Api } from '../api/api.ts';
import { Link } from '../route/link.tsx';
import { pathTo } from '../route/route.ts';
import { SetProse } from '../story/set-prose.tsx';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';
import { Previously } from './previously.tsx';
import { RenameForm } from './rename-form.tsx';

interface SessionRowProps {
  readonly api: Api;
  readonly session: SessionSummary;
  /** How long ago it was played, in words. */
  readonly when: string;
  readonly onRename: (name: string | null) => Promise<unknown>;
  readonly onRemove: () => void;
}

/** One playing: the way back into it, and, unfolded, what went before, its name, and how to put it away. */
export function SessionRow({ api, session, when, onRename, onRemove }: SessionRowProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { title, name, line, turn, ended } = session;
  const shown = name ?? title;
  return (
    <li>
      <div className="session-head">
        <Link to={pathTo(session.id)}>
          <span lang={name === null ? storyLanguage : undefined}>{shown}</span>
          <small>
            {[
              name === null ? null : title,
              words.start.turn(turn),
              ended === null ? null : words.start.ended,
              when,
            ]
              .filter((part) => part !== null)
              .join(', ')}
          </small>
          {line !== null && (
            <small className="session-line" lang={storyLanguage}>
              <SetProse>{line}</SetProse>
            </small>
          )}
        </Link>
        <button
          type="button"
          className="quiet"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={words.start.moreOf(shown, when)}
          onClick={() => setOpen(!isOpen)}
        >
          {words.start.more}
        </button>
      </div>
      <div id={id} className="session-more" hidden={!isOpen}>
        {isOpen && (
          <>
            <Previously api={api} session={session.id} />
            <RenameForm name={name} onRename={onRename} />
            <button type="button" onClick={onRemove} aria-label={words.start.removeNamed(shown, when)}>
              {words.start.remove}
            </button>
          </>
        )}
      </div>
    </li>
  );
}
