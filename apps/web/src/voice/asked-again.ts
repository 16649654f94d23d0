import { createContext } from 'react';

/** When the model that tells may be asked again, in words; `null` where nobody said. */
export const AskedAgain = createContext<string | null>(null);
