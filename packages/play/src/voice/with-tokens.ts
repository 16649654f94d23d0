import type { Playing, Point } from '../playing.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import type { Who } from '../who.ts';
import { dearest, tokensWithin, usualVoiceLimits } from './voice-limits.ts';

/** For whom something is spent, and on what. */
export interface Spending {
  readonly who: Who;
  readonly playing: Playing;
  /** What is to be told; `null` for what belongs to no turn. */
  readonly point: Point | null;
}

/**
 * Does work for which a model is asked, within what the operator allows. What it may cost at most counts as spent until it
 * is over, so that several at once do not each take what is left.
 *
 * @param work is handed how many tokens it may use; 0 where what is left is not enough for anything
 */
export async function withTokens<T>(
  { modelVoice, spending }: Pick<TurnNeeds, 'modelVoice' | 'spending'>,
  { who, playing, point }: Spending,
  work: (mostTokens: number) => Promise<T>,
): Promise<T> {
  const { limits = usualVoiceLimits } = modelVoice ?? {};
  const models = modelVoice?.models() ?? [];
  const { own, everybody } = await spending.month(who);
  // From here to the claim nothing waits, so nobody comes in between.
  const claimed = spending.claimed(who);
  const ofTurn = point === null ? undefined : playing.voiced.get(point.sequence)?.spent.cost?.amount;
  const mostTokens = tokensWithin(models, limits.tokens, [
    { limit: limits.turn, spent: ofTurn ?? 0 },
    { limit: limits.session, spent: playing.spent.cost?.amount ?? 0 },
    { limit: limits.month, spent: (own.cost?.amount ?? 0) + claimed.own },
    { limit: limits.everybody, spent: (everybody.cost?.amount ?? 0) + claimed.everybody },
  ]);
  const release = spending.claim(who, dearest(models, mostTokens)?.amount ?? 0);
  try {
    return await work(mostTokens);
  } finally {
    release();
  }
}
