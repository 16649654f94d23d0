import type { Playing, Point } from '../playing.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import type { Who } from '../who.ts';
import { tokensWithin, usualVoiceLimits } from './voice-limits.ts';

/**
 * How many tokens may be used within what the operator allows; 0 where that is not enough for anything.
 *
 * @param point what is to be told; `null` for what belongs to no turn yet
 */
export async function tokensLeft(
  { modelVoice, spending }: Pick<TurnNeeds, 'modelVoice' | 'spending'>,
  who: Who,
  playing: Playing,
  point: Point | null,
): Promise<number> {
  const { limits = usualVoiceLimits } = modelVoice ?? {};
  const { own, everybody } = await spending.month(who);
  const ofTurn = point === null ? null : (playing.voiced.get(point.sequence)?.spent.cost ?? null);
  return tokensWithin(modelVoice?.models() ?? [], limits.tokens, [
    { limit: limits.turn, spent: ofTurn },
    { limit: limits.session, spent: playing.spent.cost },
    { limit: limits.month, spent: own.cost },
    { limit: limits.everybody, spent: everybody.cost },
  ]);
}
