import { programLines } from '@lamplight/contracts';

/** What the program says of itself beside the story, as the server tells it. */
export const programWords = programLines;
