import type { Care } from '@lamplight/contracts';
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
  const { care: given, isAnswered } = useHelpNow(api);
  const [found, setFound] = useState<Care['resources'] | null>(null);
  const care = found === null ? given : { ...given, resources: found };
  const isAnywhere = given.resources.filter(({ kind }) => kind === 'emergency').length > 1;
  return (
    <Dialog title={care.title} isHelp onClose={onClose}>
      <HelpNowWords care={care} onOpen={onOpen}>
        {isAnswered && isAnywhere && <WhichCountry api={api} language={care.language} onFound={setFound} />}
      </HelpNowWords>
    </Dialog>
  );
}
