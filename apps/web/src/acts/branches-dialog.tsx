import type { Session } from '@lamplight/contracts';
import { Dialog } from '../frame/dialog.tsx';
import { branchName, type SessionStore } from '../session/session-store.ts';
import { words } from '../words.ts';
import { BranchForm } from './branch-form.tsx';

interface BranchesDialogProps {
  readonly session: Session;
  readonly store: SessionStore;
  readonly onClose: () => void;
}

/** What if: a second path from this moment, and the way between the paths there are. */
export function BranchesDialog({ session: { branches, turn }, store, onClose }: BranchesDialogProps) {
  const closeWhen = async (done: Promise<boolean>): Promise<void> => {
    await done;
    // Whether it worked or not is said beside the input.
    onClose();
  };
  return (
    <Dialog title={words.branches.title} onClose={onClose}>
      <p>{words.branches.lead}</p>
      <BranchForm
        branches={branches.length}
        onOpen={(name) => void closeWhen(store.openBranch(name, turn))}
      />
      <h3>{words.branches.list}</h3>
      <ul className="branches">
        {branches.map(({ name: branch, turn: turns, current }) => (
          <li key={branch}>
            <span>
              {branchName(branch)} <small>{words.start.turn(turns)}</small>
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
