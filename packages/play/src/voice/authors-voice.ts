import type { VoiceChoice } from '@lamplight/contracts';

/** A session whose player has chosen nothing is told by its author. */
export const authorsVoice: VoiceChoice = { voice: 'plain', model: null };
