import type { Note, NoteChange } from '@lamplight/contracts';
import { type SubmitEvent, useId, useState } from 'react';
import { words } from '../words.ts';

interface NoteViewProps {
  readonly note: Note;
  readonly onChange: (note: Note, change: NoteChange) => Promise<void>;
  readonly onRemove: (note: Note) => Promise<void>;
}

/** A note: read, pinned, changed, or taken away. */
export function NoteView({ note, onChange, onRemove }: NoteViewProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const { text, version, pinned, turn } = note;
  const { journal } = words;
  const change = (event: SubmitEvent): void => {
    event.preventDefault();
    if (draft === null || draft.trim() === '') return;
    void onChange(note, { version, pinned, text: draft.trim() });
  };
  if (draft !== null) {
    return (
      <li>
        <form className="written" onSubmit={change}>
          <label htmlFor={id}>{journal.changeNote}</label>
          <input id={id} value={draft} maxLength={4_000} onChange={(event) => setDraft(event.target.value)} />
          <button type="submit">{journal.keep}</button>
        </form>
        <button type="button" className="quiet" onClick={() => setDraft(null)}>
          {words.cancel}
        </button>
      </li>
    );
  }
  return (
    <li data-pinned={pinned}>
      <p>{text}</p>
      <small>{words.play.turn(turn)}</small>
      <button
        type="button"
        className="quiet"
        aria-pressed={pinned}
        onClick={() => void onChange(note, { version, text, pinned: !pinned })}
      >
        {journal.pin}
      </button>
      <button type="button" className="quiet" onClick={() => setDraft(text)}>
        {journal.change}
      </button>
      <button type="button" className="quiet" onClick={() => void onRemove(note)}>
        {journal.remove}
      </button>
    </li>
  );
}
