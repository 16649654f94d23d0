import type { Playing, Point } from '../playing.ts';
import type { Who } from '../who.ts';
import type { TellingNeeds } from './tell-point.ts';
import { tokensWithin, usualVoiceLimits } from './voice-limits.ts';

/** How many tokens a telling may use within what the operator allows; 0 where that is not enough for any. */
export async function tokensLeft(
  { voice, book }: Pick<TellingNeeds, 'voice' | 'book'>,
  who: Who,
  playing: Playing,
  point: Point,
): Promise<number> {
  const { limits = usualVoiceLimits } = voice;
  const { own, everybody } = await book.month(who);
  const ofTurn = playing.voiced.get(point.sequence)?.spent.cost ?? null;
  return tokensWithin(voice.models(), limits.tokens, [
    { limit: limits.turn, spent: ofTurn },
    { limit: limits.session, spent: playing.spent.cost },
    { limit: limits.month, spent: own.cost },
    { limit: limits.everybody, spent: everybody.cost },
  ]);
}
