import type { CareLanguage, Preferences } from '@lamplight/contracts';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import type { PlayerApi } from '../api/player-api.ts';
import { words } from '../words.ts';
import { CareCountryValue } from './care-country.ts';

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

/**
 * Knows, for everything within, the language of care: the one that was chosen, else the one care was shown in last; and
 * the country of its numbers.
 */
export function CareLanguageProvider({ player, children }: CareLanguageProviderProps) {
  const [language, setLanguage] = useState<CareLanguage>(words.language);
  const [country, settle] = useState<string | null>(null);
  useEffect(() => {
    const heed = (chosen: Preferences): void => {
      if (chosen.language !== null) setLanguage(chosen.language);
      settle((newer) => newer ?? chosen.country);
    };
    player.preferences().then(heed, (error: unknown) => {
      // Without the server the tools speak the language of the page.
      if (!(error instanceof ApiError)) throw error;
    });
  }, [player]);
  const spoken = useMemo(
    () => ({ language, speak: (next: CareLanguage | null) => setLanguage(next ?? words.language) }),
    [language],
  );
  const settled = useMemo(() => ({ country, settle }), [country]);
  return (
    <Spoken value={spoken}>
      <CareCountryValue value={settled}>{children}</CareCountryValue>
    </Spoken>
  );
}

export function useCareLanguage(): SpokenCare {
  return useContext(Spoken);
}
