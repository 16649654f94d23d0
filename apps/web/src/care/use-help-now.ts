import type { Care } from '@lamplight/contracts';
import { useEffect, useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import type { Api } from '../api/api.ts';
import { useCareCountry } from './care-country.ts';
import { useCareLanguage } from './care-language.tsx';
import { helpNowFallbackIn } from './help-now-fallback.ts';

/** What "I need help now" shows, and where it is from. */
interface HelpNow {
  readonly care: Care;
  /** Whether there is a server that could be told something. */
  readonly isAnswered: boolean;
}

/** What "I need help now" shows: at once from the page itself, then as the server knows it for this player. */
export function useHelpNow(api: Api): HelpNow {
  const { language } = useCareLanguage();
  const { country } = useCareCountry();
  const [answered, setAnswered] = useState<Care | null>(null);
  useEffect(() => {
    let isShown = true;
    api.helpNow(language).then(
      (answer) => isShown && setAnswered(answer),
      (error: unknown) => {
        // Without the server its own words stand; anything else is a fault of the page.
        if (!(error instanceof ApiError)) throw error;
      },
    );
    return () => {
      isShown = false;
    };
    // Another country is another answer.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [api, language, country]);
  return { care: answered ?? helpNowFallbackIn(language), isAnswered: answered !== null };
}
