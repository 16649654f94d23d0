import type { Session } from '@lamplight/contracts';
import { type SubmitEvent, useState } from 'react';
import { Dialog } from '../frame/dialog.tsx';
import { branchName, type SessionStore } from '../session/session-store.ts';
import { words } from '../words.ts';

interface BranchesDialogProps {
  readonly session: Session;
  readonly store: SessionStore;
  readonly onClose: () => void;
}

/** What if: a second path from this moment, and the way between the paths there are. */
export function BranchesDialog({ session: { branches }, store, onClose }: BranchesDialogProps) {
  const [name, setName] = useState(() => words.branches.suggestion(branches.length));
  const closeWhen = async (done: Promise<boolean>): Promise<void> => {
    await done;
    // Whether it worked or not is said beside the input.
    onClose();
  };
  const open = (event: SubmitEvent): void => {
    event.preventDefault();
    void closeWhen(store.openBranch(name.trim()));
  };
  return (
    <Dialog title={words.branches.title} onClose={onClose}>
      <p>{words.branches.lead}</p>
      <form className="branch-form" onSubmit={open}>
        <label htmlFor="branch-name">{words.branches.name}</label>
        <input
          id="branch-name"
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
      <h3>{words.branches.list}</h3>
      <ul className="branches">
        {branches.map(({ name: branch, turn, current }) => (
          <li key={branch}>
            <span>
              {branchName(branch)} <small>{words.start.turn(turn)}</small>
            </span>
            {current ? (
              <em>{words.branches.current}</em>
            ) : (
              <button
                type="button"
                aria-label={words.branches.chooseNamed(branchName(branch))}
                onClick={() => void closeWhen(store.chooseBranch(branch))}
              >
                {words.branches.choose}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
