import type { Passage } from '@lamplight/contracts';
import { createContext } from 'react';

/** Opens the window of a turn: who told it, why it went so, and what can be done with it. */
export const OpenTurn = createContext<(passage: Passage) => void>(() => {});
