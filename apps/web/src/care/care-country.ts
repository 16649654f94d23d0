import { createContext, useContext } from 'react';

/** The country whose numbers are meant, wherever on the page it was chosen. */
export interface CareCountry {
  /** ISO 3166 alpha-2 code; `null` while none was chosen. */
  readonly country: string | null;
  /** The choice was kept. */
  readonly settle: (country: string | null) => void;
}

export const CareCountryValue = createContext<CareCountry>({ country: null, settle: () => {} });

export function useCareCountry(): CareCountry {
  return useContext(CareCountryValue);
}
