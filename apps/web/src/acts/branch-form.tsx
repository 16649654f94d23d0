import { type SubmitEvent, useId, useState } from 'react';
import { words } from '../words.ts';

interface BranchFormProps {
  /** How many paths there are. */
  readonly branches: number;
  readonly onOpen: (name: string) => void;
}

/** A name for a second path. */
export function BranchForm({ branches, onOpen }: BranchFormProps) {
  const [name, setName] = useState(() => words.branches.suggestion(branches));
  const id = useId();
  const open = (event: SubmitEvent): void => {
    event.preventDefault();
    onOpen(name.trim());
  };
  return (
    <form className="branch-form" onSubmit={open}>
      <label htmlFor={id}>{words.branches.name}</label>
      <input
        id={id}
        value={name}
        onChange={(event) => setName(event.target.value)}
        required
        maxLength={64}
        pattern="[\p{L}\p{N}][\p{L}\p{N} _'’\-]*"
        title={words.branches.rule}
        autoComplete="off"
      />
      <button type="submit">{words.branches.open}</button>
    </form>
  );
}
