import type { Playing } from '../playing.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import { chosenModel } from './chosen-model.ts';
import { firstModels } from './first-models.ts';

/** The model that is to tell a session: the chosen one, or else the operator's first for scenes; `null` without any. */
export function meantModel(needs: Pick<TurnNeeds, 'modelVoice'>, playing: Playing): string | null {
  return chosenModel(needs, playing) ?? firstModels(needs.modelVoice?.models() ?? []).tells;
}
