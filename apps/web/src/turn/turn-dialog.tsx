import type { Passage, Session } from '@lamplight/contracts';
import { useCallback, useContext } from 'react';
import type { Api } from '../api/api.ts';
import { useAnswer } from '../api/use-answer.ts';
import { BranchForm } from '../acts/branch-form.tsx';
import { Dialog } from '../frame/dialog.tsx';
import type { SessionStore } from '../session/session-store.ts';
import { OpenSent } from '../voice/open-sent.ts';
import { words } from '../words.ts';
import { turnName } from './turn-name.ts';
import { voiceOf } from './voice-of.ts';
import { WhyList } from './why-list.tsx';

interface TurnDialogProps {
  readonly api: Api;
  readonly session: Session;
  readonly store: SessionStore;
  readonly passage: Passage;
  /** Whether a model may have told it, or tried to. */
  readonly hasModel: boolean;
  readonly onClose: () => void;
}

/** One turn: who told it, why it went as it did, and the two ways of doing otherwise. */
export function TurnDialog({ api, session, store, passage, hasModel, onClose }: TurnDialogProps) {
  const { id } = session;
  const { sequence, turn, outcome } = passage;
  const { answer, trouble } = useAnswer(useCallback(() => api.why(id, sequence), [api, id, sequence]));
  const openSent = useContext(OpenSent);
  const voice = voiceOf(passage);
  const tookTurn = turn > 0 && (outcome === 'done' || outcome === 'refused');
  const back = session.turn - turn + 1;
  const takeBack = (): void => {
    store.takeBack(back);
    onClose();
  };
  const branch = async (name: string): Promise<void> => {
    await store.openBranch(name, turn);
    onClose();
  };
  const showSent = (): void => {
    onClose();
    openSent(passage);
  };
  return (
    <Dialog title={turnName(passage)} onClose={onClose}>
      {voice !== null && <p className="told-by">{words.turn.toldBy[voice]}</p>}
      <h3>{words.turn.why}</h3>
      {answer !== null && <WhyList why={answer} />}
      {answer === null && <p>{trouble ?? words.turn.asking}</p>}
      {(hasModel || voice === 'model') && (
        <>
          <h3>{words.voice.sent.title}</h3>
          <button type="button" onClick={showSent}>
            {words.voice.sent.show}
          </button>
        </>
      )}
      {tookTurn && (
        <>
          <h3>{words.acts.takeBack}</h3>
          <p>{words.turn.takeBackMeans(back)}</p>
          <button type="button" onClick={takeBack}>
            {words.turn.takeBack(back)}
          </button>
        </>
      )}
      <h3>{words.acts.whatIf}</h3>
      <p>{words.turn.whatIfMeans}</p>
      <BranchForm branches={session.branches.length} onOpen={(name) => void branch(name)} />
    </Dialog>
  );
}
