import type { SceneEntity } from '@lamplight/contracts';
import { createContext } from 'react';

/** Opens what can be done with something in sight, beside the word that was pressed. */
export const OpenNoun = createContext<(entity: SceneEntity, word: HTMLElement) => void>(() => {});
