import type { Who } from '@lamplight/play';
import { homeTenant } from '@lamplight/server';

/** Whoever sits at this terminal and may read the data folder. */
export const terminalPlayer: Who = { tenant: homeTenant, player: 'terminal' };
