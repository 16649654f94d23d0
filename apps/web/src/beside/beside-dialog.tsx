import { breathingIn, planWordsIn } from '@lamplight/care';
import type { Api } from '../api/api.ts';
import { Breathe } from '../breathe/breathe.tsx';
import { useCareLanguage } from '../care/care-language.tsx';
import { HelpNowDialog } from '../care/help-now-dialog.tsx';
import { toolWordsIn } from '../care/tool-words/tool-words-in.ts';
import { Dialog } from '../frame/dialog.tsx';
import { Ground } from '../ground/ground.tsx';
import { HelpDialog } from '../help/help-dialog.tsx';
import { JournalDialog } from '../journal/journal-dialog.tsx';
import { MapDialog } from '../map/map-dialog.tsx';
import { OwnLimits } from '../limits/own-limits.tsx';
import { SessionLimits } from '../limits/session-limits.tsx';
import { PlanScreen } from '../plan/plan-screen.tsx';
import type { PlanStore } from '../plan/plan-store.ts';
import { ReadingDialog } from '../reading/reading-dialog.tsx';
import { SafetySheet } from '../safety/safety-sheet.tsx';
import { words } from '../words.ts';
import type { AtHand } from './at-hand.ts';
import type { Beside } from './beside.ts';

interface BesideDialogProps {
  readonly api: Api;
  readonly plans: PlanStore;
  readonly beside: Beside;
  /** `null` on pages without a story. */
  readonly atHand: AtHand | null;
  readonly onOpen: (beside: Beside) => void;
  readonly onClose: () => void;
}

/** The window that stands open. What it covers stays as it is, so that one comes back to the same place. */
export function BesideDialog({ api, plans, beside, atHand, onOpen, onClose }: BesideDialogProps) {
  const { language } = useCareLanguage();
  const session = atHand?.state.session ?? null;
  switch (beside) {
    case 'how-to-play':
      return <HelpDialog onClose={onClose} />;
    case 'help-now':
      return <HelpNowDialog api={api} onOpen={onOpen} onClose={onClose} />;
    case 'reading':
      return <ReadingDialog onClose={onClose} />;
    case 'safety':
      return <SafetySheet atHand={atHand} onOpen={onOpen} onClose={onClose} />;
    case 'breathe':
      return (
        <Dialog title={breathingIn(language).title} lang={language} onClose={onClose}>
          <Breathe onGround={() => onOpen('ground')} />
        </Dialog>
      );
    case 'ground':
      return (
        <Dialog title={toolWordsIn(language).ground.title} lang={language} onClose={onClose}>
          <Ground onDone={onClose} />
        </Dialog>
      );
    case 'plan':
      return (
        <Dialog title={planWordsIn(language).title} lang={language} onClose={onClose}>
          <PlanScreen api={api} plans={plans} />
        </Dialog>
      );
    case 'journal':
      return session === null || atHand === null ? null : (
        <JournalDialog api={api} session={session.id} store={atHand.store} onClose={onClose} />
      );
    case 'map':
      return session === null || atHand === null ? null : (
        <MapDialog api={api} session={session.id} store={atHand.store} onClose={onClose} />
      );
    case 'limits':
      break;
  }
  return (
    <Dialog title={words.limits.title} onClose={onClose}>
      {session === null || atHand === null ? (
        <OwnLimits api={api} />
      ) : (
        <SessionLimits api={api} session={session} store={atHand.store} onDone={onClose} />
      )}
    </Dialog>
  );
}
