import type { Playing } from '../playing.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';

/** Whether a model is the voice of a session, and there is one. */
export function isToldByModel({ voice }: Pick<TurnNeeds, 'voice'>, playing: Playing): boolean {
  return voice !== undefined && playing.voice.voice === 'model' && voice.models().length > 0;
}
