import { headOf, type Playing } from '../playing.ts';
import type { Bearing } from '../player/bearing.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import { isToldByModel } from '../voice/is-told-by-model.ts';
import { hasRoom } from './addition-limits.ts';

/** Why nothing can be asked for now, as far as that is known before; `null` where it can. */
export function whyNotPropose(
  needs: Pick<TurnNeeds, 'modelVoice'>,
  playing: Playing,
  bearing: Pick<Bearing, 'risk'>,
): string | null {
  if (needs.modelVoice?.proposals === undefined || !isToldByModel(needs, playing)) return 'voice/plain';
  if (careComesFirst(playing, bearing)) return 'voice/care-first';
  if (headOf(playing).ended !== null) return 'quests/ended';
  return hasRoom(playing) ? null : 'quests/enough';
}

/** As long as something grave lingers no model speaks, and nothing that one wrote is held out. */
export function careComesFirst(playing: Playing, { risk }: Pick<Bearing, 'risk'>): boolean {
  return playing.risk !== null || risk !== null;
}
