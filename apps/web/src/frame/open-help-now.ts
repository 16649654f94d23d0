import { createContext } from 'react';

/** Opens "I need help now" from within a window that lies over the button at the top of the page. */
export const OpenHelpNow = createContext<(() => void) | null>(null);
