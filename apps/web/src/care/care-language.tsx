import type { CareLanguage } from '@lamplight/contracts';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import type { PlayerApi } from '../api/player-api.ts';
import { words } from '../words.ts';

/** The language in which the tools of care speak. */
export interface SpokenCare {
  readonly language: CareLanguage;
  /** Care was shown, or is wanted, in this language; `null` for no wish. */
  readonly speak: (language: CareLanguage | null) => void;
}

const Spoken = createContext<SpokenCare>({ language: words.language, speak: () => {} });

interface CareLanguageProviderProps {
  readonly player: PlayerApi;
  readonly children: ReactNode;
}

/** Knows the language of care for everything within: the one that was chosen, else the one care was shown in last. */
export function CareLanguageProvider({ player, children }: CareLanguageProviderProps) {
  const [language, setLanguage] = useState<CareLanguage>(words.language);
  useEffect(() => {
    player.preferences().then(
      ({ language: chosen }) => chosen !== null && setLanguage(chosen),
      (error: unknown) => {
        // Without the server the tools speak the language of the page.
        if (!(error instanceof ApiError)) throw error;
      },
    );
  }, [player]);
  const spoken = useMemo(
    () => ({ language, speak: (next: CareLanguage | null) => setLanguage(next ?? words.language) }),
    [language],
  );
  return <Spoken value={spoken}>{children}</Spoken>;
}

export function useCareLanguage(): SpokenCare {
  return useContext(Spoken);
}
