import type { SessionVoice } from '@lamplight/contracts';
import type { Playing } from '../playing.ts';
import type { Month } from './spending-book.ts';
import { modelsThatTell } from './models-that-tell.ts';
import { dearest, usualVoiceLimits } from './voice-limits.ts';
import type { VoiceNeeds } from './voice-needs.ts';

/** Who tells a session, what that has cost and what it may cost. */
export function sessionVoice(voice: VoiceNeeds | undefined, playing: Playing, { own }: Month): SessionVoice {
  const models = voice?.models() ?? [];
  const { turn, session, month, tokens } = voice?.limits ?? usualVoiceLimits;
  return {
    session: playing.id,
    ...playing.voice,
    models: [...models],
    spent: playing.spent,
    next: dearest(modelsThatTell(models, playing.voice.model), tokens),
    limits: { turn, session, month },
    month: own,
  };
}
