import { useState } from 'react';
import type { Api } from '../api/api.ts';
import type { Beside } from '../beside/beside.ts';
import { Dialog } from '../frame/dialog.tsx';
import { HelpNowWords } from './help-now-words.tsx';
import { useHelpNow } from './use-help-now.ts';
import { WhichCountry } from './which-country.tsx';

interface HelpNowDialogProps {
  readonly api: Api;
  readonly onOpen: (beside: Beside) => void;
  readonly onClose: () => void;
}

/** "I need help now", over whatever else is shown. */
export function HelpNowDialog({ api, onOpen, onClose }: HelpNowDialogProps) {
  const { care, isAnswered } = useHelpNow(api);
  const isAnywhere = care.resources.filter(({ kind }) => kind === 'emergency').length > 1;
  // What was asked stays asked while one looks at it, with the answer.
  const [isAsked, ask] = useState(false);
  if (isAnswered && isAnywhere && !isAsked) ask(true);
  return (
    <Dialog title={care.title} isHelp onClose={onClose}>
      <HelpNowWords care={care} onOpen={onOpen}>
        {isAsked && <WhichCountry player={api.player} language={care.language} />}
      </HelpNowWords>
    </Dialog>
  );
}
