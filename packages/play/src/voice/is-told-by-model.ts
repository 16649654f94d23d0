import type { Playing } from '../playing.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';

/** Whether a model is the voice of a session, and there is one. */
export function isToldByModel({ modelVoice }: Pick<TurnNeeds, 'modelVoice'>, playing: Playing): boolean {
  return modelVoice !== undefined && playing.voice.voice === 'model' && modelVoice.models().length > 0;
}
