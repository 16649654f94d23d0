import type { Note, NoteChange } from '@lamplight/contracts';
import { type SubmitEvent, useId, useState } from 'react';
import { words } from '../words.ts';
import { NoteView } from './note-view.tsx';

interface NotesProps {
  readonly notes: readonly Note[];
  readonly onWrite: (text: string) => Promise<void>;
  readonly onChange: (note: Note, change: NoteChange) => Promise<void>;
  readonly onRemove: (note: Note) => Promise<void>;
}

/** Notes of one's own; pinned ones stand first. */
export function Notes({ notes, onWrite, onChange, onRemove }: NotesProps) {
  const [draft, setDraft] = useState('');
  const id = useId();
  const { journal } = words;
  const write = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = draft.trim();
    if (text === '') return;
    setDraft('');
    void onWrite(text);
  };
  return (
    <>
      <h3>{journal.notes}</h3>
      <form className="written" onSubmit={write}>
        <label htmlFor={id}>{journal.newNote}</label>
        <input
          id={id}
          value={draft}
          maxLength={4_000}
          autoComplete="off"
          onChange={(event) => setDraft(event.target.value)}
        />
        <button type="submit">{journal.write}</button>
      </form>
      {notes.length > 0 && (
        <ul className="facts">
          {notes.map((note) => (
            <NoteView key={`${note.id} ${note.version}`} {...{ note, onChange, onRemove }} />
          ))}
        </ul>
      )}
    </>
  );
}
