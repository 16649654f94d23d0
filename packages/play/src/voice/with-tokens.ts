import type { ModelSummary } from '@lamplight/contracts';
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
  /** Those that may be asked. */
  readonly models: readonly ModelSummary[];
}

/**
 * Does work for which a model is asked, within what the operator allows. What it may cost at most counts as spent until it
 * is over, so that several at once do not each take what is left.
 *
 * @param work is handed how many tokens it may use in all; 0 where what is left is not enough for anything. Where it goes on
 * after what it used was written down, it says so with `settle`
 */
export async function withTokens<T>(
  { modelVoice, spending }: Pick<TurnNeeds, 'modelVoice' | 'spending'>,
  { who, playing, point, models }: Spending,
  work: (mostTokens: number, settle: () => void) => Promise<T>,
): Promise<T> {
  const { limits = usualVoiceLimits } = modelVoice ?? {};
  const turn = point?.sequence ?? null;
  const account = { who, session: playing.id, turn };
  const { own, everybody } = await spending.month(who);
  // From here to the claim nothing waits, so nobody comes in between.
  const claimed = spending.claimed(account);
  const ofTurn = turn === null ? undefined : playing.voiced.get(turn)?.spent.cost?.amount;
  const mostTokens = tokensWithin(models, limits.tokens, [
    { limit: limits.turn, spent: (ofTurn ?? 0) + (turn === null ? 0 : claimed.turn) },
    { limit: limits.session, spent: (playing.spent.cost?.amount ?? 0) + claimed.session },
    { limit: limits.month, spent: (own.cost?.amount ?? 0) + claimed.own },
    { limit: limits.everybody, spent: (everybody.cost?.amount ?? 0) + claimed.everybody },
  ]);
  const settle = spending.claim(account, dearest(models, mostTokens)?.amount ?? 0);
  try {
    return await work(mostTokens, settle);
  } finally {
    settle();
  }
}
