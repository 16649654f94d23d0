import type { Tool } from '@lamplight/contracts';

/** A window that can stand beside whatever is shown. */
export type Beside = Tool | 'how-to-play' | 'help-now' | 'safety' | 'reading' | 'journal';
