import type { Care } from '@lamplight/contracts';
import { useEffect, useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import type { Api } from '../api/api.ts';
import { useCareCountry } from './care-country.ts';

/** Where to turn in the country that is chosen now: care was perhaps written down before it was known. */
export function useOwnNumbers(api: Api, { resources, language }: Care): Care['resources'] {
  const { country } = useCareCountry();
  const [found, setFound] = useState<Care['resources'] | null>(null);
  const emergencies = resources.filter(({ kind }) => kind === 'emergency');
  // Several of them are those of every region.
  const isForeign = country !== null && (emergencies.length !== 1 || emergencies[0]?.country !== country);
  useEffect(() => {
    let isShown = true;
    if (isForeign)
      api.helpNow(language).then(
        (answer) => isShown && setFound(answer.resources),
        (error: unknown) => {
          // Without the server what was written down stands.
          if (!(error instanceof ApiError)) throw error;
        },
      );
    return () => {
      isShown = false;
    };
    // Another country is another answer.
    // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [api, language, country, isForeign]);
  return isForeign ? (found ?? resources) : resources;
}
