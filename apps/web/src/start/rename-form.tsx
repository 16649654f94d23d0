import { type SubmitEvent, useId, useState } from 'react';
import { words } from '../words.ts';

interface RenameFormProps {
  readonly name: string | null;
  readonly onRename: (name: string | null) => Promise<unknown>;
}

/** A name of one's own for a playing; an empty one takes it away again. */
export function RenameForm({ name, onRename }: RenameFormProps) {
  const [draft, setDraft] = useState(name ?? '');
  const id = useId();
  const rename = (event: SubmitEvent): void => {
    event.preventDefault();
    const wanted = draft.trim();
    void onRename(wanted === '' ? null : wanted);
  };
  return (
    <form className="written" onSubmit={rename}>
      <label htmlFor={id}>{words.start.ownName}</label>
      <input
        id={id}
        value={draft}
        maxLength={80}
        autoComplete="off"
        onChange={(event) => setDraft(event.target.value)}
      />
      <button type="submit">{words.start.rename}</button>
    </form>
  );
}
