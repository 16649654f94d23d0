import type { Session } from '@lamplight/contracts';
import { useState } from 'react';
import type { Aloud } from '../aloud/use-aloud.ts';
import type { Api } from '../api/api.ts';
import type { Beside } from '../beside/beside.ts';
import type { RetellWay } from '../session/outstanding.ts';
import type { SessionStore } from '../session/session-store.ts';
import { isOfStory } from '../story/is-of-story.ts';
import { RetellAct } from '../voice/retell-act.tsx';
import type { VoiceAtHand } from '../voice/use-session-voice.ts';
import { VoiceAct } from '../voice/voice-act.tsx';
import { words } from '../words.ts';
import { BranchesDialog } from './branches-dialog.tsx';
import { TranscriptDialog } from './transcript-dialog.tsx';
import './acts.css';

interface ActsProps {
  readonly api: Api;
  readonly session: Session;
  readonly aloud: Aloud;
  readonly store: SessionStore;
  readonly voice: VoiceAtHand;
  readonly onRetell: (way?: RetellWay) => void;
  readonly onOpen: (beside: Beside) => void;
}

/** What can be done with the telling itself, besides playing. At the end, taking back stands where the input stood. */
export function Acts({ api, session, aloud, store, voice, onRetell, onOpen }: ActsProps) {
  const [dialog, setDialog] = useState<'branches' | 'transcript' | null>(null);
  const onClose = (): void => setDialog(null);
  return (
    <section className="acts" aria-labelledby="acts">
      <h2 id="acts" tabIndex={-1}>
        {words.acts.title}
      </h2>
      {session.ended === null && <Act words={words.acts.takeBack} onPress={() => store.takeBack()} />}
      <RetellAct voice={voice.voice} isRetold={isRetold(session)} onRetell={onRetell} />
      <Act words={words.acts.whatIf} onPress={() => setDialog('branches')} />
      {aloud.isPossible && (
        <Act words={aloud.isSpeaking ? words.acts.silent : words.acts.aloud} onPress={aloud.toggle} />
      )}
      <Act words={words.acts.transcript} onPress={() => setDialog('transcript')} />
      <VoiceAct atHand={voice} />
      <Act words={words.acts.help} onPress={() => onOpen('how-to-play')} />
      {dialog === 'branches' && (
        <BranchesDialog api={api} session={session} store={store} onClose={onClose} />
      )}
      {dialog === 'transcript' && <TranscriptDialog session={session.id} onClose={onClose} />}
    </section>
  );
}

interface ActProps {
  readonly words: string;
  readonly onPress: () => void;
}

function Act({ words: label, onPress }: ActProps) {
  return (
    <button type="button" className="quiet" onClick={onPress}>
      {label}
    </button>
  );
}

/** Whether the newest telling of the story has other words to go back to. */
function isRetold({ passages }: Session): boolean {
  return (
    passages.findLast(({ tellings }) => tellings.some(({ voice }) => isOfStory(voice)))?.isRetold ?? false
  );
}
