import type { Api } from '../api/api.ts';
import type { Beside } from '../beside/beside.ts';
import { Dialog } from '../frame/dialog.tsx';
import { HelpNowWords } from './help-now-words.tsx';
import { useHelpNow } from './use-help-now.ts';

interface HelpNowDialogProps {
  readonly api: Api;
  readonly onOpen: (beside: Beside) => void;
  readonly onClose: () => void;
}

/** "I need help now", over whatever else is shown. */
export function HelpNowDialog({ api, onOpen, onClose }: HelpNowDialogProps) {
  const care = useHelpNow(api);
  return (
    <Dialog title={care.title} isHelp onClose={onClose}>
      <HelpNowWords care={care} onOpen={onOpen} />
    </Dialog>
  );
}
