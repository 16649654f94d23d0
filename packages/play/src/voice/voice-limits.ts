import { isFreeOfCharge, type ModelSummary, type Money, mostForRead } from '@lamplight/contracts';
import { writtenShare } from '@lamplight/narrator';

/** What may be spent on models at most; `null` for as much as there is. */
export interface VoiceLimits {
  readonly turn: Money | null;
  readonly session: Money | null;
  /** In a calendar month (UTC), by one player. */
  readonly month: Money | null;
  /** In a calendar month (UTC), by everybody together. */
  readonly everybody: Money | null;
  /** Tokens that one telling may use, those that are read and those that are written, over all tries and calls in vain. */
  readonly tokens: number;
}

/** Where the operator said nothing else: no limits in money, and room for two tries at a long scene. */
export const usualVoiceLimits: VoiceLimits = {
  turn: null,
  session: null,
  month: null,
  everybody: null,
  tokens: 24_000,
};

/**
 * With fewer tokens than this nothing can be told. It is also as many as a chapter needs, which is written with 250: more
 * than the written share of a smaller budget.
 */
const fewestTokens = 1700;

/** What was spent of a limit. */
export interface Left {
  readonly limit: Money | null;
  /** In the currency of the limit. */
  readonly spent: number;
}

/**
 * What so many tokens cost at most, whoever of these models uses them: one may read in vain what another one then writes,
 * so the dearest price for each counts. `null` where no price is known.
 */
export function dearest(models: readonly ModelSummary[], tokens: number): Money | null {
  const prices = models.flatMap(({ price }) => price ?? []);
  const paid = prices.find((price) => !isFreeOfCharge(price)) ?? prices[0];
  if (paid === undefined) return null;
  const toRead = Math.max(...prices.map(mostForRead));
  // Where writing is cheaper than reading, nothing has to be written.
  const toWrite = Math.max(toRead, ...prices.map(({ output }) => output));
  const millionths = tokens * ((1 - writtenShare) * toRead + writtenShare * toWrite);
  return { amount: millionths / 1_000_000, currency: paid.currency };
}

/** How many of its tokens a telling may use within what is left of all limits; 0 where that is too little for any. */
export function tokensWithin(models: readonly ModelSummary[], tokens: number, left: readonly Left[]): number {
  const most = dearest(models, tokens);
  if (most === null || most.amount === 0) return tokens;
  const shares = left.map(({ limit, spent }) => {
    if (limit === null) return 1;
    return (limit.amount - spent) / most.amount;
  });
  const within = Math.floor(tokens * Math.min(1, ...shares));
  return within < fewestTokens ? 0 : within;
}
