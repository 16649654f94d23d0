import type { AdditionBoard, TakenAddition } from '@lamplight/contracts';
import { isTried, type Trial } from '@lamplight/narrator';
import { permits, type State } from '@lamplight/world';
import { additionOf, headOf, type Playing } from '../playing.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import { modelsThatTell } from '../voice/models-that-tell.ts';
import { dearest, usualVoiceLimits } from '../voice/voice-limits.ts';
import type { Who } from '../who.ts';
import { whyNotPropose } from './may-propose.ts';
import { beginningOf, offerOf, openOffer } from './offer-of.ts';
import { whyWithheld } from './why-withheld.ts';

/** What was proposed and what was taken, as far as the player may see it now. */
export async function additionBoard(needs: TurnNeeds, who: Who, playing: Playing): Promise<AdditionBoard> {
  const { modelVoice, shelf } = needs;
  const bearing = await needs.bearings.of(who);
  const { story } = shelf.of(playing).world;
  const open = openOffer(playing);
  const isShown = open !== null && (await whyWithheld(needs, who, playing, open.addition)) === null;
  return {
    session: playing.id,
    sequence: playing.sequence,
    offer: isShown ? offerOf(story, open.addition) : null,
    taken: takenIn(needs, playing),
    because: whyNotPropose(needs, playing, bearing),
    next: dearest(
      modelsThatTell(modelVoice?.models() ?? [], playing.voice.model),
      modelVoice?.limits?.tokens ?? usualVoiceLimits.tokens,
    ),
  };
}

function takenIn({ shelf, states }: TurnNeeds, playing: Playing): TakenAddition[] {
  const head = headOf(playing);
  const { story } = shelf.of(playing, head).world;
  const state = states.at(playing, head);
  return head.additions.flatMap((made): TakenAddition[] => {
    const { name, begins, trial, touches } = additionOf(playing, made);
    // What the player's limits leave out by now is nowhere named.
    if (!permits(playing.limits ?? state.limits, touches)) return [];
    const { kind, id } = trial;
    return [{ id, kind, name, begins: beginningOf(story, begins), status: statusOf(trial, state) }];
  });
}

function statusOf(trial: Trial, state: State): TakenAddition['status'] {
  if (trial.kind === 'quest') return state.quests.begun[trial.id]?.status ?? 'waiting';
  return isTried(trial, state) ? 'found' : 'waiting';
}
