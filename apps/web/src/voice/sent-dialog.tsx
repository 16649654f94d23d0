import { Dialog } from '../frame/dialog.tsx';
import { turnName } from '../turn/turn-name.ts';
import { words } from '../words.ts';
import { SentView, type SentViewProps } from './sent-view.tsx';

interface SentDialogProps extends SentViewProps {
  readonly onClose: () => void;
}

/** What a model was sent for one telling, right from the telling. */
export function SentDialog({ passage, onClose, ...asked }: SentDialogProps) {
  return (
    <Dialog title={words.voice.sent.openNamed(turnName(passage))} onClose={onClose}>
      <SentView {...asked} passage={passage} />
    </Dialog>
  );
}
