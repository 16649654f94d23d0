import { useCallback, useDeferredValue, useId, useState } from 'react';
import type { Api } from '../api/api.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Dialog } from '../frame/dialog.tsx';
import type { SessionStore } from '../session/session-store.ts';
import { words } from '../words.ts';
import { type FactKind, factKinds } from './fact-kinds.ts';
import { FactList } from './fact-list.tsx';
import { Notes } from './notes.tsx';
import './journal.css';

interface JournalDialogProps {
  readonly api: Api;
  readonly session: string;
  readonly store: SessionStore;
  readonly onClose: () => void;
}

/** What one has learned, with where it is from and who else knows; and notes of one's own. All of it can be searched. */
export function JournalDialog({ api, session, store, onClose }: JournalDialogProps) {
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState<FactKind | ''>('');
  const [pinned, setPinned] = useState(false);
  const [before, setBefore] = useState<string | null>(null);
  const wanted = useDeferredValue(search.trim());
  const { answer, trouble, again } = useAnswer(
    useCallback(
      () => api.journal.read(session, { search: wanted, kind, pinned, before }),
      [api, session, wanted, kind, pinned, before],
    ),
  );
  const [failed, setFailed] = useState<string | null>(null);
  const id = useId();
  const { journal } = words;
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    const { trouble: why, isCared } = await store.attempt(work);
    if (isCared) {
      onClose();
      return;
    }
    setFailed(why);
    again();
  };
  return (
    <Dialog title={journal.title} onClose={onClose}>
      <search className="journal-search">
        <label htmlFor={id}>{journal.search}</label>
        <input
          id={id}
          type="search"
          value={search}
          maxLength={200}
          onChange={(event) => {
            setSearch(event.target.value);
            setBefore(null);
          }}
        />
        <label>
          {journal.kind}
          <select
            value={kind}
            onChange={(event) => {
              setKind(factKinds.find((one) => one === event.target.value) ?? '');
              setBefore(null);
            }}
          >
            <option value="">{journal.anyKind}</option>
            {factKinds.map((one) => (
              <option key={one} value={one}>
                {journal.kinds[one]}
              </option>
            ))}
          </select>
        </label>
        <label className="only-pinned">
          <input type="checkbox" checked={pinned} onChange={(event) => setPinned(event.target.checked)} />
          {journal.onlyPinned}
        </label>
      </search>
      <output className="notices">{failed !== null && <p>{failed}</p>}</output>
      {answer === null ? (
        <p>{trouble ?? journal.loading}</p>
      ) : (
        <>
          <Notes
            notes={answer.notes}
            onWrite={(text) => attempt(() => api.journal.write(session, text))}
            onChange={(note, change) => attempt(() => api.journal.change(session, note, change))}
            onRemove={(note) => attempt(() => api.journal.remove(session, note.id))}
          />
          <h3>{journal.facts}</h3>
          <FactList
            facts={answer.facts}
            onPin={(fact) => void attempt(() => api.journal.pin(session, fact.id, !fact.pinned))}
          />
          <div className="dialog-ways">
            {before !== null && (
              <button type="button" onClick={() => setBefore(null)}>
                {journal.newest}
              </button>
            )}
            {answer.older !== null && (
              <button type="button" onClick={() => setBefore(answer.older)}>
                {journal.older}
              </button>
            )}
          </div>
        </>
      )}
    </Dialog>
  );
}
