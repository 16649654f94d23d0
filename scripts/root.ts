import { join } from 'node:path';

/** The folder that holds the whole repository. */
export const root = join(import.meta.dirname, '..');
