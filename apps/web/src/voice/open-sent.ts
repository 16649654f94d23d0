import type { Passage } from '@lamplight/contracts';
import { createContext } from 'react';

/** Opens what a model was sent for the telling of a passage. */
export const OpenSent = createContext<(passage: Passage) => void>(() => {});
