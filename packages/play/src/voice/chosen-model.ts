import type { Playing } from '../playing.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';

/** The model that the player chose, as long as it is connected; `null` for the operator's first. */
export function chosenModel({ modelVoice }: Pick<TurnNeeds, 'modelVoice'>, playing: Playing): string | null {
  const { model } = playing.voice;
  return modelVoice?.models().some(({ id }) => id === model) ? model : null;
}
