import type { Session } from '@lamplight/contracts';
import { useCallback } from 'react';
import type { Api } from '../api/api.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Dialog } from '../frame/dialog.tsx';
import type { SessionStore } from '../session/session-store.ts';
import { words } from '../words.ts';
import { BranchForm } from './branch-form.tsx';
import { BranchTree } from './branch-tree.tsx';

interface BranchesDialogProps {
  readonly api: Api;
  readonly session: Session;
  readonly store: SessionStore;
  readonly onClose: () => void;
}

/** What if: a second path from this moment, and the way between the paths there are. */
export function BranchesDialog({ api, session, store, onClose }: BranchesDialogProps) {
  const { id, branches, turn } = session;
  const { answer, trouble } = useAnswer(useCallback(() => api.branches(id), [api, id]));
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
      {answer === null ? (
        <p>{trouble ?? words.branches.loading}</p>
      ) : (
        <BranchTree
          branches={answer}
          parent={null}
          onChoose={(name) => void closeWhen(store.chooseBranch(name))}
        />
      )}
    </Dialog>
  );
}
